<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>Waiting for the first handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected (idle), %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, its profile is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount such as &quot;1.5 MiB&quot;; per second</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>always two or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a duration, always two or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>state of a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>state of a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going down</source>
        <comment>state of a tunnel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply any more, last %1</source>
        <extracomment>%1 is an age such as &quot;4 min ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken: its interface is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>start of a key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
