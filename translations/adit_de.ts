<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: adit [--tray] [FILE...]

Opens the window of Adit, the manager for WireGuard tunnels. Files are imported: .conf, .zip and
pictures of QR codes. A second start opens the window of the first.

  --tray     start in the tray, without a window
  --help     print this and end
  --version  print the version and end

aditctl does the same from a terminal.
</source>
        <translation>Aufruf: adit [--tray] [DATEI...]

Öffnet das Fenster von Adit, der Verwaltung für WireGuard-Tunnel. Dateien werden importiert: .conf,
.zip und Bilder von QR-Codes. Ein zweiter Start öffnet das Fenster des ersten.

  --tray     im Infobereich starten, ohne Fenster
  --help     diese Hilfe ausgeben und beenden
  --version  die Version ausgeben und beenden

aditctl leistet dasselbe im Terminal.
</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is not a .zip archive, or it is damaged.</source>
        <translation>Dies ist kein .zip-Archiv, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
    <message>
        <source>The archive holds too much in all.</source>
        <translation>Das Archiv enthält insgesamt zu viel.</translation>
    </message>
    <message>
        <source>It is protected with a password. Unpack the archive first.</source>
        <translation>Sie ist mit einem Passwort geschützt. Das Archiv muss zuerst entpackt werden.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known here.</source>
        <translation>Sie ist auf eine Weise gepackt, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>the place of an error in a file, and what is wrong there</extracomment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>There is no .conf file in it.</source>
        <translation>Darin ist keine .conf-Datei enthalten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a file in an archive: all.zip: home.conf</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a picture, or it is too large.</source>
        <translation>Dies ist kein Bild, oder es ist zu groß.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>In diesem Bild ist kein QR-Code.</translation>
    </message>
    <message>
        <source>The QR code in this picture is not a tunnel.</source>
        <translation>Der QR-Code in diesem Bild ist kein Tunnel.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Adit</source>
        <translation>Adit</translation>
    </message>
    <message>
        <source>Quit Adit?</source>
        <translation>Adit beenden?</translation>
    </message>
    <message>
        <source>Tunnels that are up stay up: %1. Adit will no longer watch them, and rules that activate tunnels by network rest until it is started again.</source>
        <translation>Aktive Tunnel bleiben aktiv: %1. Adit überwacht sie dann nicht mehr, und Regeln, die Tunnel je nach Netzwerk aktivieren, ruhen bis zum nächsten Start.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Deactivate and remove?</source>
        <translation>Deaktivieren und entfernen?</translation>
    </message>
    <message>
        <source>These tunnels are up: %1.</source>
        <translation>Diese Tunnel sind aktiv: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 (not applied)</source>
        <extracomment>%1 are DNS servers</extracomment>
        <translation>%1 (nicht angewendet)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Verwendung)</translation>
    </message>
    <message>
        <source>UDP %1</source>
        <translation>UDP %1</translation>
    </message>
    <message>
        <source>chosen when it comes up</source>
        <translation>wird beim Aktivieren gewählt</translation>
    </message>
    <message>
        <source>WireGuard in the kernel</source>
        <translation>WireGuard im Kernel</translation>
    </message>
    <message>
        <source>WireGuard in userspace</source>
        <translation>WireGuard im Userspace</translation>
    </message>
    <message>
        <source>not yet; you are asked once, at the first activation</source>
        <translation>noch nicht; beim ersten Aktivieren wird danach gefragt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>changed since it was approved</source>
        <translation>seit der Freigabe geändert</translation>
    </message>
    <message>
        <source>on, the local network stays reachable</source>
        <translation>ein, das lokale Netzwerk bleibt erreichbar</translation>
    </message>
    <message>
        <source>on, strict</source>
        <translation>ein, streng</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Kill-Switch</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Implementierung</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>%1 and %2 are amounts such as &quot;1.5 MiB&quot;</extracomment>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 empfangen, %2 gesendet</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>The interface of this tunnel is gone, or something else took its place.</source>
        <translation>Die Schnittstelle dieses Tunnels ist verschwunden, oder etwas anderes ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <source>“Tidy up” removes what is left of it. Then it can be activated again.</source>
        <translation>„Aufräumen“ entfernt, was davon übrig ist. Danach lässt er sich wieder aktivieren.</translation>
    </message>
    <message>
        <source>The other side does not answer any more, though packets are sent.</source>
        <translation>Die Gegenseite antwortet nicht mehr, obwohl Pakete gesendet werden.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network, and whether the other side is up.</source>
        <translation>Prüfen Sie das Netzwerk dieses Rechners und ob die Gegenseite in Betrieb ist.</translation>
    </message>
    <message>
        <source>The other side does not answer.</source>
        <translation>Die Gegenseite antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the endpoint and both public keys; a firewall may block UDP.</source>
        <translation>Prüfen Sie den Endpunkt und beide öffentlichen Schlüssel; eine Firewall blockiert möglicherweise UDP.</translation>
    </message>
    <message>
        <source>The DNS servers of this tunnel are not applied.</source>
        <translation>Die DNS-Server dieses Tunnels werden nicht angewendet.</translation>
    </message>
    <message>
        <source>The DNS servers of this tunnel are not applied: %1</source>
        <translation>Die DNS-Server dieses Tunnels werden nicht angewendet: %1</translation>
    </message>
    <message>
        <source>IPv6 is off on this machine, so IPv6 addresses and routes were left out.</source>
        <translation>IPv6 ist auf diesem Rechner ausgeschaltet, daher wurden IPv6-Adressen und -Routen ausgelassen.</translation>
    </message>
    <message>
        <source>Switch IPv6 on (sysctl net.ipv6.conf.all.disable_ipv6=0) and activate the tunnel again, or remove its IPv6 addresses.</source>
        <translation>Schalten Sie IPv6 ein (sysctl net.ipv6.conf.all.disable_ipv6=0) und aktivieren Sie den Tunnel erneut, oder entfernen Sie seine IPv6-Adressen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines with errors or warnings</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration has errors, so it cannot be activated.</source>
        <translation>Die Konfiguration enthält Fehler und kann deshalb nicht aktiviert werden.</translation>
    </message>
    <message>
        <source>The configuration has warnings.</source>
        <translation>Zur Konfiguration gibt es Warnungen.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Added: %1 (%2)</source>
        <translation>Hinzugefügt: %1 (%2)</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2, was %3)</source>
        <translation>Geändert: %1 (%2, bisher %3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You are asked to approve it again when it is activated.</source>
        <translation>Beim Aktivieren wird erneut um die Freigabe gebeten.</translation>
    </message>
    <message>
        <source>The configuration was changed since it was approved.</source>
        <translation>Die Konfiguration wurde seit der Freigabe geändert.</translation>
    </message>
    <message>
        <source>%1
→ %2</source>
        <translation>%1
→ %2</translation>
    </message>
    <message>
        <source>The configuration names a command to run. Adit keeps it in the file and never runs it.</source>
        <translation>Die Konfiguration nennt einen auszuführenden Befehl. Adit behält ihn in der Datei und führt ihn nie aus.</translation>
    </message>
    <message numerus="yes">
        <source>The configuration names %n commands to run. Adit keeps them in the file and never runs them.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Die Konfiguration nennt %n auszuführenden Befehl. Adit behält ihn in der Datei und führt ihn nie aus.</numerusform>
            <numerusform>Die Konfiguration nennt %n auszuführende Befehle. Adit behält sie in der Datei und führt sie nie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the address %2.</source>
        <translation>%1 hat die Adresse %2.</translation>
    </message>
    <message>
        <source>%1 listens on port %2.</source>
        <translation>%1 lauscht auf Port %2.</translation>
    </message>
    <message>
        <source>%1 carries the traffic to %2.</source>
        <translation>%1 leitet den Datenverkehr nach %2.</translation>
    </message>
    <message>
        <source>Deactivate the other tunnel first, or change this one.</source>
        <translation>Deaktivieren Sie zuerst den anderen Tunnel, oder ändern Sie diesen.</translation>
    </message>
    <message>
        <source>This tunnel cannot be up together with another one.</source>
        <translation>Dieser Tunnel kann nicht zugleich mit einem anderen aktiv sein.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Wird deaktiviert…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>Wird aktiviert…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>received and sent bytes per second</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>%1   up for %2</source>
        <extracomment>%1 are rates, %2 is a duration such as &quot;3 h 12 min&quot;</extracomment>
        <translation>%1   Laufzeit %2</translation>
    </message>
    <message>
        <source>This tunnel differs from what was approved: another program changed it. “Repair” would:</source>
        <translation>Dieser Tunnel weicht von dem ab, was freigegeben wurde: Ein anderes Programm hat ihn geändert. „Reparieren“ würde:</translation>
    </message>
    <message>
        <source>Names are looked up as without the tunnel. Adit gives a tunnel servers of its own through systemd-resolved and tries again when that starts.</source>
        <translation>Namen werden wie ohne den Tunnel aufgelöst. Adit gibt einem Tunnel eigene Server über systemd-resolved und versucht es erneut, wenn dieses startet.</translation>
    </message>
    <message>
        <source>This machine has no nf_tables, so nothing keeps the local network from sending to the addresses of this tunnel.</source>
        <translation>Dieser Rechner hat kein nf_tables, also hindert nichts das lokale Netz daran, an die Adressen dieses Tunnels zu senden.</translation>
    </message>
    <message>
        <source>Load the kernel module nf_tables and activate the tunnel again.</source>
        <translation>Laden Sie das Kernelmodul nf_tables und aktivieren Sie den Tunnel erneut.</translation>
    </message>
    <message>
        <source>A change of this tunnel is on trial.</source>
        <translation>Eine Änderung dieses Tunnels läuft auf Probe.</translation>
    </message>
    <message>
        <source>It goes back by itself at %1, unless you keep it.</source>
        <translation>Sie wird um %1 von selbst zurückgenommen, wenn Sie sie nicht behalten.</translation>
    </message>
    <message>
        <source>on, peers reach other computers</source>
        <translation>an, Peers erreichen andere Rechner</translation>
    </message>
    <message>
        <source>on, peers reach other computers under the address of this one</source>
        <translation>an, Peers erreichen andere Rechner unter der Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>The kill switch of this tunnel still holds the network back.</source>
        <translation>Der Kill-Switch dieses Tunnels hält das Netzwerk noch zurück.</translation>
    </message>
    <message>
        <source>“Restore network” in the menu of the tunnel takes it away.</source>
        <translation>„Netzwerk wiederherstellen“ im Menü des Tunnels hebt das auf.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Received %1, at most %2</source>
        <extracomment>%1 is an amount, %2 a rate</extracomment>
        <translation>Empfangen: %1, Spitze %2</translation>
    </message>
    <message>
        <source>Sent %1, at most %2</source>
        <translation>Gesendet: %1, Spitze %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>under a picture of a graph: a time such as &quot;The last hour&quot;, and when that was</extracomment>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>Nothing is known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is the mean rate, %2 the highest</extracomment>
        <translation>%1, Spitze %2</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
</context>
<context>
    <name>TrafficText</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>Die letzte Minute</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>Die letzten 10 Minuten</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>%1: no traffic was recorded.</source>
        <extracomment>%1 is a time such as &quot;The last 10 minutes&quot;</extracomment>
        <translation>%1: Es wurde kein Datenverkehr aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1: received %2, on average %3, at most %4; sent %5, on average %6, at most %7.</source>
        <extracomment>%1 is a time such as &quot;The last 10 minutes&quot;; %2 to %7 are amounts such as &quot;3 MiB&quot; and rates &quot;3 MiB/s&quot;</extracomment>
        <translation>%1: empfangen %2, im Mittel %3, Spitze %4; gesendet %5, im Mittel %6, Spitze %7.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a stretch of time, such as &quot;14:00 – 14:10&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <extracomment>a date, and a stretch of time on it</extracomment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <translation>%1: nichts bekannt</translation>
    </message>
    <message>
        <source>%1: received %2, sent %3</source>
        <extracomment>%1 is a time, the others are rates</extracomment>
        <translation>%1: empfangen %2, gesendet %3</translation>
    </message>
    <message>
        <source>%1: received %2 (at most %3), sent %4 (at most %5)</source>
        <extracomment>%1 is a time, the others are rates; &quot;most&quot; is the fastest moment</extracomment>
        <translation>%1: empfangen %2 (Spitze %3), gesendet %4 (Spitze %5)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month with its year; %1 is &quot;June&quot;, %2 is &quot;2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 B/s</source>
        <translation>%1 B/s</translation>
    </message>
    <message>
        <source>%1 KiB/s</source>
        <translation>%1 KiB/s</translation>
    </message>
    <message>
        <source>%1 MiB/s</source>
        <translation>%1 MiB/s</translation>
    </message>
    <message>
        <source>%1 GiB/s</source>
        <translation>%1 GiB/s</translation>
    </message>
    <message>
        <source>%1 TiB/s</source>
        <translation>%1 TiB/s</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Waiting for the first handshake</source>
        <translation>Warten auf den ersten Handshake</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No reply from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>Connected (idle), %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;</extracomment>
        <translation>Verbunden (im Leerlauf), %1</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>Verbunden, %1</translation>
    </message>
    <message>
        <source>Off, its profile is gone</source>
        <translation>Aus, das Profil fehlt</translation>
    </message>
    <message>
        <source>The configuration has errors</source>
        <translation>Die Konfiguration enthält Fehler</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount such as &quot;1.5 MiB&quot;; per second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a duration, always two or more</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a tunnel</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>state of a tunnel</comment>
        <translation>Wird aktiviert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a tunnel</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a tunnel</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>state of a tunnel</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a tunnel</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Going down</source>
        <comment>state of a tunnel</comment>
        <translation>Wird deaktiviert</translation>
    </message>
    <message>
        <source>Coming up…</source>
        <translation>Wird aktiviert…</translation>
    </message>
    <message>
        <source>No reply any more, last %1</source>
        <extracomment>%1 is an age such as &quot;4 min ago&quot;</extracomment>
        <translation>Keine Antwort mehr, zuletzt %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Broken: its interface is gone</source>
        <translation>Gestört: die Schnittstelle ist verschwunden</translation>
    </message>
    <message>
        <source>Going down…</source>
        <translation>Wird deaktiviert…</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>start of a key</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The configuration of this tunnel is gone. Adit&apos;s helper still has it as approved.</source>
        <translation>Die Konfiguration dieses Tunnels ist verschwunden. Der Hilfsdienst von Adit hat sie noch in der freigegebenen Fassung.</translation>
    </message>
    <message>
        <source>Import its .conf again, or remove the tunnel so that it is forgotten.</source>
        <translation>Importieren Sie die .conf-Datei erneut, oder entfernen Sie den Tunnel, damit er vergessen wird.</translation>
    </message>
    <message>
        <source>Another program made this interface. Adit shows it and does not touch it.</source>
        <translation>Diese Schnittstelle stammt von einem anderen Programm. Adit zeigt sie an und verändert sie nicht.</translation>
    </message>
    <message>
        <source>To adopt it, take it down with the program that made it, and import its .conf here.</source>
        <translation>Um sie zu übernehmen, beenden Sie sie mit dem Programm, das sie angelegt hat, und importieren Sie ihre .conf-Datei hier.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>adit::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>action of a notification</comment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>adit::FleetEvents</name>
    <message>
        <source>Another program has the WireGuard interface %1.</source>
        <translation>Ein anderes Programm hat die WireGuard-Schnittstelle %1.</translation>
    </message>
    <message>
        <source>The profile %1 was added.</source>
        <translation>Das Profil %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The WireGuard interface %1 of another program is gone.</source>
        <translation>Die WireGuard-Schnittstelle %1 eines anderen Programms ist verschwunden.</translation>
    </message>
    <message>
        <source>%1 was taken down.</source>
        <translation>%1 wurde deaktiviert.</translation>
    </message>
    <message>
        <source>The profile %1 was deleted.</source>
        <translation>Das Profil %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The profile %1 was changed.</source>
        <translation>Das Profil %1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was approved.</source>
        <translation>%1 wurde freigegeben.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 ist aktiv.</translation>
    </message>
    <message>
        <source>Another program took the interface of %1 away. Activate it again.</source>
        <translation>Ein anderes Programm hat die Schnittstelle von %1 entfernt. Aktivieren Sie den Tunnel erneut.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>%1 lost its connection: nobody answers any more.</source>
        <translation>%1 hat die Verbindung verloren: Es antwortet niemand mehr.</translation>
    </message>
    <message>
        <source>%1 gets no reply.</source>
        <translation>%1 erhält keine Antwort.</translation>
    </message>
    <message>
        <source>The DNS servers of %1 are not in use: %2</source>
        <translation>Die DNS-Server von %1 werden nicht verwendet: %2</translation>
    </message>
    <message>
        <source>%1 has no IPv6: it is switched off on this machine.</source>
        <translation>%1 hat kein IPv6: Es ist auf diesem Rechner ausgeschaltet.</translation>
    </message>
    <message>
        <source>The peers of %1 were changed.</source>
        <translation>Die Peers von %1 wurden geändert.</translation>
    </message>
    <message>
        <source>%1: the peer %2 is now at %3.</source>
        <translation>%1: Der Peer %2 ist jetzt unter %3 erreichbar.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n peers have other addresses now.</source>
        <translation>
            <numerusform>%1: %n Peer hat jetzt eine andere Adresse.</numerusform>
            <numerusform>%1: %n Peers haben jetzt andere Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be brought up. %2</source>
        <translation>%1 konnte nicht aktiviert werden. %2</translation>
    </message>
    <message>
        <source>%1 could not be taken down. %2</source>
        <translation>%1 konnte nicht deaktiviert werden. %2</translation>
    </message>
    <message>
        <source>%1 could not be changed. %2</source>
        <translation>%1 konnte nicht geändert werden. %2</translation>
    </message>
    <message>
        <source>%1 could not be removed. %2</source>
        <translation>%1 konnte nicht entfernt werden. %2</translation>
    </message>
    <message>
        <source>Adit&apos;s helper answers again.</source>
        <translation>Der Hilfsdienst von Adit antwortet wieder.</translation>
    </message>
    <message>
        <source>Another program changed %1: it differs from what was approved.</source>
        <translation>Ein anderes Programm hat %1 geändert: Der Tunnel weicht von dem ab, was freigegeben wurde.</translation>
    </message>
    <message>
        <source>Another program changed %1. Adit&apos;s helper put it right.</source>
        <translation>Ein anderes Programm hat %1 geändert. Der Hilfsdienst von Adit hat es in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>%1 could not be repaired. %2</source>
        <translation>%1 konnte nicht repariert werden. %2</translation>
    </message>
    <message>
        <source>The addresses of %1 are not guarded: this machine has no nf_tables.</source>
        <translation>Die Adressen von %1 sind nicht geschützt: Dieser Rechner hat kein nf_tables.</translation>
    </message>
    <message>
        <source>A change of %1 is on trial: it goes back by itself unless it is kept.</source>
        <translation>Eine Änderung von %1 läuft auf Probe: Sie wird von selbst zurückgenommen, wenn sie nicht bestätigt wird.</translation>
    </message>
    <message>
        <source>The kill switch of %1 still holds the network back.</source>
        <translation>Der Kill-Switch von %1 hält das Netzwerk noch zurück.</translation>
    </message>
</context>
<context>
    <name>adit::History</name>
    <message>
        <source>The traffic history was damaged. It was put aside as %1, and a new one has begun.</source>
        <translation>Der Verlauf des Datenverkehrs war beschädigt. Er wurde als %1 beiseitegelegt, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The traffic history cannot be stored: %1</source>
        <translation>Der Verlauf des Datenverkehrs kann nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>adit::OnDemand</name>
    <message>
        <source>A rule brings the tunnel up: %1</source>
        <translation>Eine Regel aktiviert den Tunnel: %1</translation>
    </message>
    <message>
        <source>A rule takes the tunnel down: %1</source>
        <translation>Eine Regel deaktiviert den Tunnel: %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netzwerk</translation>
    </message>
    <message>
        <source>wired network</source>
        <translation>kabelgebundenes Netzwerk</translation>
    </message>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>WLAN „%1“</translation>
    </message>
    <message>
        <source>mobile or other network</source>
        <translation>Mobilfunk oder anderes Netzwerk</translation>
    </message>
</context>
<context>
    <name>adit::gui::AboutDialog</name>
    <message>
        <source>About Adit</source>
        <translation>Über Adit</translation>
    </message>
    <message>
        <source>WireGuard tunnels for the Linux desktop</source>
        <translation>WireGuard-Tunnel für den Linux-Desktop</translation>
    </message>
    <message>
        <source>Free software under the licence %1</source>
        <translation>Freie Software unter der Lizenz %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the versions, for a bug report</source>
        <translation>Kopiert die Versionen, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>Helper:</source>
        <comment>the part that runs as root</comment>
        <translation>Hilfsdienst:</translation>
    </message>
    <message>
        <source>WireGuard:</source>
        <translation>WireGuard:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>System:</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the helper</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the helper</comment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>what carries the tunnels</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>in the kernel</source>
        <comment>what carries the tunnels</comment>
        <translation>im Kernel</translation>
    </message>
    <message>
        <source>a userspace program</source>
        <comment>what carries the tunnels</comment>
        <translation>ein Programm im Userspace</translation>
    </message>
    <message>
        <source>none on this machine</source>
        <comment>what carries the tunnels</comment>
        <translation>auf diesem Rechner nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>label and value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::Actions</name>
    <message>
        <source>&amp;Activate or deactivate</source>
        <translation>&amp;Aktivieren oder deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>Import from &amp;QR image…</source>
        <translation>Aus &amp;QR-Bild importieren…</translation>
    </message>
    <message>
        <source>&amp;Paste a configuration</source>
        <translation>Konfiguration &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;New tunnel…</source>
        <translation>&amp;Neuer Tunnel…</translation>
    </message>
    <message>
        <source>New &amp;hub for phones…</source>
        <translation>Neuer &amp;Hub für Smartphones…</translation>
    </message>
    <message>
        <source>Add a p&amp;hone…</source>
        <translation>&amp;Smartphone hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Share as QR…</source>
        <translation>Als QR-Code &amp;teilen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>Entfernen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Filter tunnels</source>
        <translation>Tunne&amp;l filtern</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;About Adit</source>
        <translation>Über A&amp;dit</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: what it does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous &amp;versions…</source>
        <translation>Frühere &amp;Fassungen …</translation>
    </message>
    <message>
        <source>Restore net&amp;work</source>
        <translation>Netz&amp;werk wiederherstellen</translation>
    </message>
</context>
<context>
    <name>adit::gui::AllowedIpsDialog</name>
    <message>
        <source>&amp;Start from what the peer has now</source>
        <translation>Vom &amp;jetzigen Stand des Peers ausgehen</translation>
    </message>
    <message>
        <source>Route &amp;all traffic</source>
        <translation>&amp;Gesamten Datenverkehr leiten</translation>
    </message>
    <message>
        <source>Without &amp;private networks</source>
        <translation>Ohne &amp;private Netzwerke</translation>
    </message>
    <message>
        <source>Allowed IPs</source>
        <translation>Erlaubte IPs</translation>
    </message>
    <message>
        <source>10.0.0.0/8, 192.168.0.0/16 and others that are answered nearby or nowhere. The DNS servers of the tunnel stay in it.</source>
        <translation>10.0.0.0/8, 192.168.0.0/16 und andere, die in der Nähe oder nirgends beantwortet werden. Die DNS-Server des Tunnels bleiben enthalten.</translation>
    </message>
    <message>
        <source>&amp;Exclude these:</source>
        <translation>Diese &amp;ausschließen:</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Ergebnis:</translation>
    </message>
</context>
<context>
    <name>adit::gui::AllowedIpsWish</name>
    <message>
        <source>No address is left: nothing goes to this peer.</source>
        <translation>Es bleibt keine Adresse übrig: Zu diesem Peer geht nichts.</translation>
    </message>
    <message>
        <source>Table is off: no routes are made.</source>
        <translation>Table steht auf off: Es werden keine Routen angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>Routes in table %1: %n</source>
        <translation>
            <numerusform>Routen in Tabelle %1: %n</numerusform>
            <numerusform>Routen in Tabelle %1: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel.</source>
        <translation>Der gesamte Datenverkehr geht durch den Tunnel.</translation>
    </message>
    <message>
        <source>All IPv4 traffic goes through the tunnel.</source>
        <translation>Der gesamte IPv4-Datenverkehr geht durch den Tunnel.</translation>
    </message>
    <message>
        <source>All IPv6 traffic goes through the tunnel.</source>
        <translation>Der gesamte IPv6-Datenverkehr geht durch den Tunnel.</translation>
    </message>
    <message numerus="yes">
        <source>Routes into the tunnel: %n</source>
        <translation>
            <numerusform>Routen in den Tunnel: %n</numerusform>
            <numerusform>Routen in den Tunnel: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::Bar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>adit::gui::ChangeDialog</name>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Tunnel %1 is up. Applying this does the following while it runs:</source>
        <translation>Der Tunnel %1 ist aktiv. Das Anwenden bewirkt im laufenden Betrieb Folgendes:</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password, since the approved tunnel becomes another one.</source>
        <translation>Möglicherweise wird nach dem Passwort eines Administrators gefragt, da aus dem freigegebenen Tunnel ein anderer wird.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The change goes back by itself unless you keep it: for a change that may cut your own connection</source>
        <translation>Die Änderung wird von selbst zurückgenommen, wenn Sie sie nicht behalten: für eine, die die eigene Verbindung kappen könnte</translation>
    </message>
    <message>
        <source>Apply and ask again in %1 s</source>
        <translation>Anwenden und in %1 s erneut fragen</translation>
    </message>
</context>
<context>
    <name>adit::gui::ChangeWords</name>
    <message>
        <source>Remove peer %1; its connection ends.</source>
        <translation>Peer %1 entfernen; seine Verbindung endet.</translation>
    </message>
    <message>
        <source>Add peer %1.</source>
        <translation>Peer %1 hinzufügen.</translation>
    </message>
    <message>
        <source>Add peer %1 with %2.</source>
        <translation>Peer %1 mit %2 hinzufügen.</translation>
    </message>
    <message>
        <source>Peer %1: set %2.</source>
        <translation>Peer %1: %2 setzen.</translation>
    </message>
    <message>
        <source>Peer %1: set %2 to %3.</source>
        <translation>Peer %1: %2 auf %3 setzen.</translation>
    </message>
    <message>
        <source>Peer %1: remove %2.</source>
        <translation>Peer %1: %2 entfernen.</translation>
    </message>
    <message>
        <source>Peer %1: replace %2.</source>
        <translation>Peer %1: %2 ersetzen.</translation>
    </message>
    <message>
        <source>Peer %1: change %2 from %3 to %4.</source>
        <translation>Peer %1: %2 von %3 zu %4 ändern.</translation>
    </message>
    <message>
        <source>Replace the private key; every peer must be given the new public key.</source>
        <translation>Den privaten Schlüssel ersetzen; jeder Peer muss den neuen öffentlichen Schlüssel erhalten.</translation>
    </message>
    <message>
        <source>Set %1 to %2.</source>
        <translation>%1 auf %2 setzen.</translation>
    </message>
    <message>
        <source>Remove %1 (%2).</source>
        <translation>%1 entfernen (%2).</translation>
    </message>
    <message>
        <source>Change %1 from %2 to %3.</source>
        <translation>%1 von %2 zu %3 ändern.</translation>
    </message>
    <message>
        <source>Only comments and spelling change; the tunnel goes on as it is.</source>
        <translation>Nur Kommentare und Schreibweise ändern sich; der Tunnel läuft unverändert weiter.</translation>
    </message>
    <message>
        <source>All connections of this tunnel are made anew.</source>
        <translation>Alle Verbindungen dieses Tunnels werden neu aufgebaut.</translation>
    </message>
    <message>
        <source>Peers that stay keep their sessions while the interface is changed.</source>
        <translation>Bleibende Peers behalten ihre Sitzungen, während die Schnittstelle geändert wird.</translation>
    </message>
    <message>
        <source>Nothing else is interrupted.</source>
        <translation>Sonst wird nichts unterbrochen.</translation>
    </message>
</context>
<context>
    <name>adit::gui::ClientDraft</name>
    <message>
        <source>At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.</source>
        <translation>Höchstens 15 Buchstaben, Ziffern, „_“, „-“ oder „.“, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>There is a tunnel of this name.</source>
        <translation>Es gibt bereits einen Tunnel mit diesem Namen.</translation>
    </message>
    <message>
        <source>A key has 44 characters and ends with “=”.</source>
        <translation>Ein Schlüssel hat 44 Zeichen und endet mit „=“.</translation>
    </message>
    <message>
        <source>This is the key of this computer. Give that of the other side.</source>
        <translation>Dies ist der Schlüssel dieses Rechners. Geben Sie den der Gegenseite an.</translation>
    </message>
    <message>
        <source>Write a host and a port, like vpn.example.org:51820 or [2001:db8::1]:51820.</source>
        <translation>Geben Sie einen Host und einen Port an, etwa vpn.example.org:51820 oder [2001:db8::1]:51820.</translation>
    </message>
    <message>
        <source>Write addresses, like 10.0.0.2/24.</source>
        <translation>Geben Sie Adressen an, etwa 10.0.0.2/24.</translation>
    </message>
    <message>
        <source>Write networks, like 10.0.0.0/24, fd00::/64.</source>
        <translation>Geben Sie Netzwerke an, etwa 10.0.0.0/24, fd00::/64.</translation>
    </message>
    <message>
        <source>Write addresses of servers and search domains.</source>
        <translation>Geben Sie Serveradressen und Suchdomänen an.</translation>
    </message>
</context>
<context>
    <name>adit::gui::CodePanel</name>
    <message>
        <source>Save .&amp;conf…</source>
        <translation>.&amp;conf speichern…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>names of peers</source>
        <translation>Namen der Peers</translation>
    </message>
    <message>
        <source>Left out, since phones do not take it: %1</source>
        <translation>Ausgelassen, da Smartphones es nicht annehmen: %1</translation>
    </message>
    <message>
        <source>This tunnel is too large for a QR code: it takes %1 bytes, and a code holds %2. Its %3 AllowedIPs are too many. Shorten the list, or save the configuration and send the file to the phone.</source>
        <translation>Dieser Tunnel ist zu groß für einen QR-Code: Er benötigt %1 Bytes, ein Code fasst %2. Seine %3 AllowedIPs sind zu viele. Kürzen Sie die Liste, oder speichern Sie die Konfiguration und senden Sie die Datei an das Smartphone.</translation>
    </message>
    <message>
        <source>&amp;Hide code</source>
        <translation>Code &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Show code</source>
        <translation>Code &amp;anzeigen</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Konfiguration speichern</translation>
    </message>
    <message>
        <source>Configurations (*.conf)</source>
        <translation>Konfigurationen (*.conf)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it; it holds the private key.</source>
        <translation>Als %1 gespeichert. Nur Sie können die Datei lesen; sie enthält den privaten Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>Copied, with the private key. The clipboard is cleared in %Ln seconds.</source>
        <translation>
            <numerusform>Kopiert, mit dem privaten Schlüssel. Die Zwischenablage wird in %Ln Sekunde geleert.</numerusform>
            <numerusform>Kopiert, mit dem privaten Schlüssel. Die Zwischenablage wird in %Ln Sekunden geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::ConfTextEdit</name>
    <message>
        <source>Configuration as text</source>
        <translation>Konfiguration als Text</translation>
    </message>
</context>
<context>
    <name>adit::gui::ConfigurationPage</name>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Choose a tunnel to edit it.</source>
        <translation>Wählen Sie einen Tunnel aus, um ihn zu bearbeiten.</translation>
    </message>
    <message>
        <source>The configuration file of %1 is gone. The tunnel can still be used as it was approved, and importing the file again makes it editable.</source>
        <translation>Die Konfigurationsdatei von %1 ist verschwunden. Der Tunnel kann weiterhin so verwendet werden, wie er freigegeben wurde; wird die Datei erneut importiert, lässt er sich wieder bearbeiten.</translation>
    </message>
    <message>
        <source>%1 was made by another program. Adit shows it and does not change it.</source>
        <translation>%1 stammt von einem anderen Programm. Adit zeigt die Schnittstelle an und ändert sie nicht.</translation>
    </message>
    <message>
        <source>This file has bytes that are no text. They are shown as �, and saving writes them so.</source>
        <translation>Diese Datei enthält Bytes, die kein Text sind. Sie werden als � angezeigt und beim Speichern so geschrieben.</translation>
    </message>
    <message>
        <source>The file is gone. Saving writes it again.</source>
        <translation>Die Datei ist verschwunden. Beim Speichern wird sie neu geschrieben.</translation>
    </message>
    <message>
        <source>Another program changed this file while you were editing it.</source>
        <translation>Ein anderes Programm hat diese Datei während der Bearbeitung geändert.</translation>
    </message>
    <message>
        <source>&amp;Apply...</source>
        <translation>&amp;Anwenden…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>Errors to mend: %n</source>
        <translation>
            <numerusform>Zu behebende Fehler: %n</numerusform>
            <numerusform>Zu behebende Fehler: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing was changed, since the question for a password was closed.</source>
        <translation>Es wurde nichts geändert, da die Passwortabfrage geschlossen wurde.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>adit::gui::DiagnosticModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Error in line %1: %2</source>
        <translation>Fehler in Zeile %1: %2</translation>
    </message>
    <message>
        <source>Warning in line %1: %2</source>
        <translation>Warnung in Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::EditSession</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>adit::gui::EmptyPage</name>
    <message>
        <source>Adit</source>
        <translation>Adit</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Noch keine Tunnel</translation>
    </message>
    <message>
        <source>Drop a .conf, a .zip or a picture of a QR code here, or begin with one of these:</source>
        <translation>Ziehen Sie eine .conf-, eine .zip-Datei oder das Bild eines QR-Codes hierher, oder beginnen Sie hiermit:</translation>
    </message>
</context>
<context>
    <name>adit::gui::Exporter</name>
    <message>
        <source>There is nothing to export</source>
        <translation>Es gibt nichts zu exportieren</translation>
    </message>
    <message>
        <source>Only tunnels that have a configuration here can be exported.</source>
        <translation>Nur Tunnel mit einer Konfiguration auf diesem Rechner können exportiert werden.</translation>
    </message>
    <message>
        <source>The file will hold the private key of “%1”.</source>
        <translation>Die Datei wird den privaten Schlüssel von „%1“ enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>The archive will hold the private keys of %Ln tunnels.</source>
        <translation>
            <numerusform>Das Archiv wird den privaten Schlüssel von %Ln Tunnel enthalten.</numerusform>
            <numerusform>Das Archiv wird die privaten Schlüssel von %Ln Tunneln enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Whoever has it can take this computer&apos;s place. Only you will be able to read it.</source>
        <translation>Wer sie besitzt, kann sich als dieser Rechner ausgeben. Nur Sie werden sie lesen können.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Configurations (*.conf)</source>
        <translation>Konfigurationen (*.conf)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>adit::gui::FactForm</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label and its value, for a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>adit::gui::FormPane</name>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The form cannot follow the text until %1 is mended: %2</source>
        <translation>Das Formular kann dem Text erst folgen, wenn %1 korrigiert ist: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::GeneralPage</name>
    <message>
        <source>&amp;Stay in the tray when the window is closed</source>
        <translation>Beim &amp;Schließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Keep a &amp;history of traffic on this computer</source>
        <translation>Verlauf des &amp;Datenverkehrs auf diesem Rechner aufzeichnen</translation>
    </message>
    <message>
        <source>a tunnel is &amp;connected</source>
        <translation>ein Tunnel &amp;verbunden ist</translation>
    </message>
    <message>
        <source>a connection is &amp;lost</source>
        <translation>eine Verbindung &amp;abbricht</translation>
    </message>
    <message>
        <source>something &amp;fails</source>
        <translation>etwas &amp;fehlschlägt</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>Fa&amp;rben:</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>Fenster:</translation>
    </message>
    <message>
        <source>Traffic:</source>
        <translation>Datenverkehr:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Shows a notification of the desktop</source>
        <translation>Zeigt eine Benachrichtigung der Arbeitsumgebung an</translation>
    </message>
    <message>
        <source>UDP ports of new hubs:</source>
        <translation>UDP-Ports neuer Hubs:</translation>
    </message>
    <message>
        <source>First UDP port of new hubs</source>
        <translation>Erster UDP-Port neuer Hubs</translation>
    </message>
    <message>
        <source>Last UDP port of new hubs</source>
        <translation>Letzter UDP-Port neuer Hubs</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two ports</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>adit::gui::GraphWidget</name>
    <message>
        <source>Traffic graph</source>
        <translation>Diagramm des Datenverkehrs</translation>
    </message>
</context>
<context>
    <name>adit::gui::HooksView</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>This profile has commands for wg-quick. Adit keeps them in the file and never runs them.</source>
        <translation>Dieses Profil enthält Befehle für wg-quick. Adit behält sie in der Datei und führt sie nie aus.</translation>
    </message>
</context>
<context>
    <name>adit::gui::ImportReport</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, %Ln imported</source>
        <translation>
            <numerusform>Abgebrochen, %Ln importiert</numerusform>
            <numerusform>Abgebrochen, %Ln importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <extracomment>%1 and %2 are numbers: 12 of 14 imported</extracomment>
        <translation>%1 von %2 importiert</translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>Nicht importiert:</translation>
    </message>
    <message>
        <source>Commands in a configuration are kept in the file, but Adit never runs them:</source>
        <translation>Befehle in einer Konfiguration bleiben in der Datei, werden von Adit aber nie ausgeführt:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a tunnel and the keys of its commands: home: PostUp, PostDown</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer can read these files and the keys in them. The copy that was imported is private; delete the files, or take the right to read them away:</source>
        <translation>Andere Benutzer dieses Rechners können diese Dateien und die Schlüssel darin lesen. Die importierte Kopie ist privat; löschen Sie die Dateien, oder entziehen Sie das Leserecht:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already, unchanged.</source>
        <translation>
            <numerusform>%Ln war bereits unverändert vorhanden.</numerusform>
            <numerusform>%Ln waren bereits unverändert vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out, as you chose.</source>
        <translation>
            <numerusform>%Ln wurde wie gewünscht ausgelassen.</numerusform>
            <numerusform>%Ln wurden wie gewünscht ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::Importer</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>Tunnel importieren</translation>
    </message>
    <message>
        <source>Tunnels (*.conf *.zip)</source>
        <translation>Tunnel (*.conf *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import from a picture of a QR code</source>
        <translation>Aus dem Bild eines QR-Codes importieren</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Es gibt nichts einzufügen</translation>
    </message>
    <message>
        <source>Copy the text of a configuration, a picture of a QR code or files, then paste again.</source>
        <translation>Kopieren Sie den Text einer Konfiguration, das Bild eines QR-Codes oder Dateien, und fügen Sie dann erneut ein.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>adit::gui::InterfaceForm</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>servers and search domains</source>
        <translation>Server und Suchdomänen</translation>
    </message>
    <message>
        <source>Listen port</source>
        <translation>Lausch-Port</translation>
    </message>
    <message>
        <source>chosen when the tunnel starts</source>
        <translation>wird beim Start des Tunnels gewählt</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>Freier Port</translation>
    </message>
    <message>
        <source>Choose a port at random that no tunnel listens on</source>
        <translation>Zufällig einen Port wählen, auf dem kein Tunnel lauscht</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>found from the path</source>
        <translation>wird aus dem Pfad ermittelt</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Routing-Tabelle</translation>
    </message>
    <message>
        <source>Firewall mark</source>
        <translation>Firewall-Markierung</translation>
    </message>
    <message>
        <source>Peers may be changed later without a new approval</source>
        <translation>Peers dürfen später ohne neue Freigabe geändert werden</translation>
    </message>
    <message>
        <source>wg-quick saves the running state into the file</source>
        <translation>wg-quick speichert den laufenden Zustand in die Datei</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>wg-quick</source>
        <translation>wg-quick</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Public key of this tunnel</source>
        <translation>Öffentlicher Schlüssel dieses Tunnels</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Den öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Kill-Switch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On; local networks stay reachable</source>
        <translation>Ein; lokale Netzwerke bleiben erreichbar</translation>
    </message>
    <message>
        <source>On; blocks local networks too</source>
        <translation>Ein; blockiert auch lokale Netzwerke</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Peers reach other computers through this one</source>
        <translation>Peers erreichen andere Rechner über diesen</translation>
    </message>
    <message>
        <source>Under the address of this computer (masquerading)</source>
        <translation>Unter der Adresse dieses Rechners (Masquerading)</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Strict: only the local network stays outside</source>
        <translation>Streng: nur das lokale Netz bleibt außerhalb</translation>
    </message>
    <message>
        <source>LAN-friendly: other routes count too</source>
        <translation>LAN-freundlich: andere Routen zählen auch</translation>
    </message>
</context>
<context>
    <name>adit::gui::KeyCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>adit::gui::KeysPage</name>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;ame:</translation>
    </message>
    <message>
        <source>The key pair was made just now. The other side needs the public key; the private key never leaves this computer.</source>
        <translation>Das Schlüsselpaar wurde gerade erzeugt. Die Gegenseite benötigt den öffentlichen Schlüssel; der private Schlüssel verlässt diesen Rechner nie.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>Neue &amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Public key:</source>
        <translation>Öff&amp;entlicher Schlüssel:</translation>
    </message>
</context>
<context>
    <name>adit::gui::LogModel</name>
    <message>
        <source>%1: %2</source>
        <comment>severity and text of an event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of an event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>column</comment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>column</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of an event</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of an event</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity of an event</comment>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>adit::gui::LogPage</name>
    <message>
        <source>All &amp;tunnels</source>
        <translation>Alle &amp;Tunnel</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>Ereignisse nach Text filtern</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <comment>how many</comment>
        <translation>Ereignisse: %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The log could not be saved: %1</source>
        <translation>Das Protokoll konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>adit::gui::MainWindow</name>
    <message>
        <source>Adit</source>
        <translation>Adit</translation>
    </message>
    <message>
        <source>Import a .conf</source>
        <translation>.conf importieren</translation>
    </message>
    <message>
        <source>Scan a QR image</source>
        <translation>QR-Bild einlesen</translation>
    </message>
    <message>
        <source>Create a tunnel</source>
        <translation>Einen Tunnel anlegen</translation>
    </message>
    <message>
        <source>%1 Until then tunnels cannot be activated; editing, QR codes and export work.</source>
        <extracomment>%1 is one or two sentences on what is missing and what to install</extracomment>
        <translation>%1 Bis dahin können Tunnel nicht aktiviert werden; Bearbeiten, QR-Codes und Export funktionieren.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are removed.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Tunnel ist entfernt.</numerusform>
            <numerusform>%n Tunnel sind entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>adit::gui::NameDialog</name>
    <message>
        <source>What shall the new tunnel be called?</source>
        <translation>Wie soll der neue Tunnel heißen?</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a network interface. A name has at most 15 letters, digits, “_”, “-” or “.”, and starts with a letter.</source>
        <translation>„%1“ kann nicht der Name einer Netzwerkschnittstelle sein. Ein Name hat höchstens 15 Buchstaben, Ziffern, „_“, „-“ oder „.“ und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>There is another tunnel called “%1”.</source>
        <translation>Es gibt bereits einen anderen Tunnel namens „%1“.</translation>
    </message>
    <message>
        <source>Another file of this import is called “%1” too.</source>
        <translation>Eine andere Datei dieses Imports heißt ebenfalls „%1“.</translation>
    </message>
    <message>
        <source>“%1” is an interface that another program made.</source>
        <translation>„%1“ ist eine Schnittstelle, die ein anderes Programm angelegt hat.</translation>
    </message>
    <message>
        <source>&amp;Import under this name:</source>
        <translation>&amp;Unter diesem Namen importieren:</translation>
    </message>
    <message>
        <source>&amp;Replace the tunnel “%1”</source>
        <translation>Tunnel „%1“ &amp;ersetzen</translation>
    </message>
    <message>
        <source>Do &amp;not import it</source>
        <translation>&amp;Nicht importieren</translation>
    </message>
    <message>
        <source>Name the tunnel</source>
        <translation>Tunnel benennen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>Name des Tunnels</translation>
    </message>
    <message>
        <source>Do the &amp;same for all others like it</source>
        <translation>Für alle &amp;gleichartigen übernehmen</translation>
    </message>
    <message>
        <source>At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.</source>
        <translation>Höchstens 15 Buchstaben, Ziffern, „_“, „-“ oder „.“, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Dieser Name ist vergeben.</translation>
    </message>
</context>
<context>
    <name>adit::gui::NewHubWizard</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>These were chosen so that they meet no network that this computer knows.</source>
        <translation>Diese wurden so gewählt, dass sie sich mit keinem Netzwerk überschneiden, das dieser Rechner kennt.</translation>
    </message>
    <message>
        <source>&amp;Addresses of this computer:</source>
        <translation>&amp;Adressen dieses Rechners:</translation>
    </message>
    <message>
        <source>&amp;UDP port:</source>
        <translation>&amp;UDP-Port:</translation>
    </message>
    <message>
        <source>Its address on the &amp;internet (optional):</source>
        <translation>Seine Adresse im &amp;Internet (optional):</translation>
    </message>
    <message>
        <source>Phones call this computer at that address. Behind a router, have it forward the UDP port to this computer.</source>
        <translation>Smartphones erreichen diesen Rechner unter dieser Adresse. Hinter einem Router muss dieser den UDP-Port an diesen Rechner weiterleiten.</translation>
    </message>
    <message>
        <source>&amp;Propose others</source>
        <translation>Andere &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535.</source>
        <translation>Geben Sie eine Zahl von 1 bis 65535 an.</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>Ein anderes Programm verwendet diesen Port.</translation>
    </message>
    <message>
        <source>Write a host name or an address, with a port if phones must use another one.</source>
        <translation>Geben Sie einen Hostnamen oder eine Adresse an, mit Port, falls Smartphones einen anderen verwenden müssen.</translation>
    </message>
    <message>
        <source>New hub for phones</source>
        <translation>Neuer Hub für Smartphones</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>Name und Schlüssel</translation>
    </message>
    <message>
        <source>A tunnel on this computer that phones and other computers call.</source>
        <translation>Ein Tunnel auf diesem Rechner, mit dem sich Smartphones und andere Rechner verbinden.</translation>
    </message>
    <message>
        <source>Phones can be added later without asking for a password again.</source>
        <translation>Smartphones können später ohne erneute Passwortabfrage hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Add a &amp;phone next</source>
        <translation>Danach ein Smartphone &amp;hinzufügen</translation>
    </message>
    <message>
        <source>All UDP ports from %1 to %2 are in use. Write another one, or choose other ports in the settings.</source>
        <translation>Alle UDP-Ports von %1 bis %2 sind belegt. Geben Sie einen anderen ein oder wählen Sie in den Einstellungen andere Ports.</translation>
    </message>
    <message>
        <source>&amp;Let peers reach my network, and the internet, through this computer</source>
        <translation>Peers dürfen über diesen Rechner mein Netz und das Internet e&amp;rreichen</translation>
    </message>
</context>
<context>
    <name>adit::gui::NewTunnelWizard</name>
    <message>
        <source>The other side</source>
        <translation>Die Gegenseite</translation>
    </message>
    <message>
        <source>Whoever runs the other side tells you these.</source>
        <translation>Diese Angaben erhalten Sie vom Betreiber der Gegenseite.</translation>
    </message>
    <message>
        <source>N&amp;ame (optional):</source>
        <translation>N&amp;ame (freiwillig):</translation>
    </message>
    <message>
        <source>Its &amp;public key:</source>
        <translation>Öffentlicher &amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Its &amp;endpoint:</source>
        <translation>&amp;Endpunkt:</translation>
    </message>
    <message>
        <source>P&amp;reshared key (optional):</source>
        <translation>&amp;Vorab geteilter Schlüssel (optional):</translation>
    </message>
    <message>
        <source>Addresses and traffic</source>
        <translation>Adressen und Datenverkehr</translation>
    </message>
    <message>
        <source>What this computer is called inside, and what goes through the tunnel.</source>
        <translation>Wie dieser Rechner im Tunnel heißt und was durch den Tunnel geht.</translation>
    </message>
    <message>
        <source>&amp;Addresses of this computer:</source>
        <translation>&amp;Adressen dieses Rechners:</translation>
    </message>
    <message>
        <source>&amp;DNS (optional):</source>
        <translation>&amp;DNS (optional):</translation>
    </message>
    <message>
        <source>A&amp;ll traffic</source>
        <translation>&amp;Gesamter Datenverkehr</translation>
    </message>
    <message>
        <source>&amp;Only traffic for these networks:</source>
        <translation>N&amp;ur Datenverkehr für diese Netzwerke:</translation>
    </message>
    <message>
        <source>Keep the way bac&amp;k open: this computer is behind a router or a firewall</source>
        <translation>Den &amp;Rückweg offen halten: dieser Rechner steht hinter einem Router oder einer Firewall</translation>
    </message>
    <message>
        <source>Through the tunnel goes:</source>
        <translation>Durch den Tunnel geht:</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>Neuer Tunnel</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>Name und Schlüssel</translation>
    </message>
    <message>
        <source>A tunnel to another computer, a server or a router that runs WireGuard.</source>
        <translation>Ein Tunnel zu einem anderen Rechner, einem Server oder einem Router mit WireGuard.</translation>
    </message>
</context>
<context>
    <name>adit::gui::NoticeBar</name>
    <message>
        <source>Take the file&apos;s text</source>
        <translation>Text der Datei übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigenen Text behalten</translation>
    </message>
</context>
<context>
    <name>adit::gui::NoticeFrame</name>
    <message>
        <source>Show configuration</source>
        <translation>Konfiguration anzeigen</translation>
    </message>
    <message>
        <source>Import its .conf…</source>
        <translation>.conf-Datei importieren…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take back now</source>
        <translation>Jetzt zurücknehmen</translation>
    </message>
</context>
<context>
    <name>adit::gui::OverviewPage</name>
    <message>
        <source>Choose a tunnel on the left.</source>
        <translation>Wählen Sie links einen Tunnel aus.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>adit::gui::Pages</name>
    <message>
        <source>Show %1</source>
        <extracomment>opens one of the tabs; %1 is its title</extracomment>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerCard</name>
    <message>
        <source>no endpoint; it connects to us</source>
        <translation>kein Endpunkt; er verbindet sich mit diesem Rechner</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a list that is cut</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>kein Handshake</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>Letzter Handshake</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>received and sent bytes</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 empfangen, %2 gesendet</translation>
    </message>
    <message>
        <source>Endpoint %1, last handshake %2</source>
        <translation>Endpunkt %1, letzter Handshake %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerChoice</name>
    <message>
        <source>Peer whose traffic is shown</source>
        <translation>Peer, dessen Datenverkehr angezeigt wird</translation>
    </message>
    <message>
        <source>Type a part of a peer&apos;s name to find it</source>
        <translation>Teil des Peer-Namens eingeben, um ihn zu finden</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>Alle Peers</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>a comment that tells peers apart</source>
        <translation>ein Kommentar zur Unterscheidung der Peers</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>Vorab geteilter Schlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Copy the preshared key; it leaves the clipboard after 30 seconds</source>
        <translation>Den vorab geteilten Schlüssel kopieren; er wird nach 30 Sekunden aus der Zwischenablage entfernt</translation>
    </message>
    <message>
        <source>Allowed IPs</source>
        <translation>Erlaubte IPs</translation>
    </message>
    <message>
        <source>0.0.0.0/0, ::/0 for all traffic</source>
        <translation>0.0.0.0/0, ::/0 für den gesamten Datenverkehr</translation>
    </message>
    <message>
        <source>Tools for allowed IPs</source>
        <translation>Werkzeuge für erlaubte IPs</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>Keepalive</translation>
    </message>
    <message>
        <source>seconds, or off</source>
        <translation>Sekunden oder off</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerListModel</name>
    <message>
        <source>Peer %1</source>
        <translation>Peer %1</translation>
    </message>
    <message>
        <source>New peer</source>
        <translation>Neuer Peer</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1, has an error</source>
        <translation>%1, fehlerhaft</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerModel</name>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>Letzter Handshake</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>AllowedIPs</source>
        <translation>AllowedIPs</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeersPane</name>
    <message>
        <source>Filter peers</source>
        <translation>Peers filtern</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Einen Peer hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the peer without its keys</source>
        <translation>Den Peer ohne seine Schlüssel duplizieren</translation>
    </message>
    <message>
        <source>Move the peer up</source>
        <translation>Den Peer nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the peer down</source>
        <translation>Den Peer nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove the peer</source>
        <translation>Den Peer entfernen</translation>
    </message>
    <message>
        <source>Peers (%L1)</source>
        <translation>Peers (%L1)</translation>
    </message>
    <message>
        <source>A name has up to 64 characters, all of which can be shown.</source>
        <translation>Ein Name hat bis zu 64 Zeichen, die alle darstellbar sind.</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeersView</name>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>Keine Peers</translation>
    </message>
    <message>
        <source>One peer</source>
        <translation>Ein Peer</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <comment>heading; two or more</comment>
        <translation>
            <numerusform>%n Peer</numerusform>
            <numerusform>%n Peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::PhoneDialog</name>
    <message>
        <source>Add a phone to %1</source>
        <translation>Smartphone zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>The phone gets keys and addresses of its own and becomes a peer of this tunnel. Then you scan its configuration with the WireGuard app.</source>
        <translation>Das Smartphone erhält eigene Schlüssel und Adressen und wird ein Peer dieses Tunnels. Anschließend lesen Sie seine Konfiguration mit der WireGuard-App ein.</translation>
    </message>
    <message>
        <source>In the WireGuard app: add a tunnel, scan from QR code. This is the only copy of the phone’s private key; it is forgotten when this window closes.</source>
        <translation>In der WireGuard-App: Tunnel hinzufügen, von QR-Code einlesen. Dies ist die einzige Kopie des privaten Schlüssels des Smartphones; er wird vergessen, sobald dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Add a&amp;nother phone</source>
        <translation>&amp;Weiteres Smartphone hinzufügen</translation>
    </message>
    <message>
        <source>Add and &amp;show the code</source>
        <translation>Hinzufügen und Code &amp;zeigen</translation>
    </message>
    <message>
        <source>This tunnel has no configuration here.</source>
        <translation>Für diesen Tunnel gibt es hier keine Konfiguration.</translation>
    </message>
    <message>
        <source>The configuration of this tunnel has errors. Mend them first.</source>
        <translation>Die Konfiguration dieses Tunnels enthält Fehler. Beheben Sie diese zuerst.</translation>
    </message>
    <message>
        <source>This tunnel listens at no fixed port, so a phone cannot call it. Give it a ListenPort, or make a new hub for phones.</source>
        <translation>Dieser Tunnel lauscht auf keinem festen Port, daher kann ein Smartphone ihn nicht erreichen. Legen Sie einen ListenPort fest, oder erstellen Sie einen neuen Hub für Smartphones.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is not up: activate it, so that the phone reaches it.</source>
        <translation>%1 ist nicht aktiv: Aktivieren Sie den Tunnel, damit das Smartphone ihn erreicht.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
        <source>%1 is a peer of %2 now.</source>
        <translation>%1 ist jetzt ein Peer von %2.</translation>
    </message>
    <message>
        <source>Close without a copy?</source>
        <translation>Ohne Kopie schließen?</translation>
    </message>
    <message>
        <source>Nobody has the phone’s configuration yet.</source>
        <translation>Bisher besitzt niemand die Konfiguration des Smartphones.</translation>
    </message>
    <message>
        <source>Its private key is forgotten when this window closes. The peer stays in the tunnel until you remove it.</source>
        <translation>Sein privater Schlüssel wird vergessen, sobald dieses Fenster geschlossen wird. Der Peer bleibt im Tunnel, bis Sie ihn entfernen.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>adit::gui::PhoneForm</name>
    <message>
        <source>&amp;All its traffic</source>
        <translation>&amp;Gesamter Datenverkehr des Smartphones</translation>
    </message>
    <message>
        <source>Pixel 9</source>
        <translation>Pixel 9</translation>
    </message>
    <message>
        <source>as the phone has it</source>
        <translation>wie auf dem Smartphone</translation>
    </message>
    <message>
        <source>&amp;Name of the phone:</source>
        <translation>&amp;Name des Smartphones:</translation>
    </message>
    <message>
        <source>This computer’s address on the &amp;internet:</source>
        <translation>Adresse dieses Rechners im &amp;Internet:</translation>
    </message>
    <message>
        <source>Through the tunnel goes:</source>
        <translation>Durch den Tunnel geht:</translation>
    </message>
    <message>
        <source>&amp;DNS servers:</source>
        <translation>&amp;DNS-Server:</translation>
    </message>
    <message>
        <source>Its addresses:</source>
        <translation>Seine Adressen:</translation>
    </message>
    <message>
        <source>&amp;Only traffic for %1</source>
        <translation>Nu&amp;r Datenverkehr für %1</translation>
    </message>
    <message>
        <source>This cannot be the name of a phone.</source>
        <translation>Dies kann nicht der Name eines Smartphones sein.</translation>
    </message>
    <message>
        <source>The tunnel has a peer of this name.</source>
        <translation>Der Tunnel hat bereits einen Peer mit diesem Namen.</translation>
    </message>
    <message>
        <source>Write a host name or an address, with a port if the phone must use another one.</source>
        <translation>Geben Sie einen Hostnamen oder eine Adresse an, mit Port, falls das Smartphone einen anderen verwenden muss.</translation>
    </message>
    <message>
        <source>Write addresses of servers and search domains.</source>
        <translation>Geben Sie Serveradressen und Suchdomänen an.</translation>
    </message>
    <message>
        <source>This computer does not pass it on to the internet yet: switch forwarding and masquerading on in the configuration of this tunnel.</source>
        <translation>Dieser Rechner leitet es noch nicht ins Internet weiter: Schalten Sie in der Konfiguration dieses Tunnels Weiterleitung und Masquerading ein.</translation>
    </message>
</context>
<context>
    <name>adit::gui::QrWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Shown: it holds the private key</source>
        <translation>Sichtbar: enthält den privaten Schlüssel</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
</context>
<context>
    <name>adit::gui::Removal</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tunnel&apos;s name, %2 says what went wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::ReviewPage</name>
    <message>
        <source>Is this right?</source>
        <translation>Ist das richtig?</translation>
    </message>
    <message>
        <source>This is the tunnel as it will be saved. You can change everything later.</source>
        <translation>So wird der Tunnel gespeichert. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>The new tunnel</source>
        <translation>Der neue Tunnel</translation>
    </message>
</context>
<context>
    <name>adit::gui::RuleText</name>
    <message>
        <source>Any network</source>
        <translation>Beliebiges Netzwerk</translation>
    </message>
    <message>
        <source>Any Wi-Fi</source>
        <translation>Beliebiges WLAN</translation>
    </message>
    <message>
        <source>A certain Wi-Fi</source>
        <translation>Ein bestimmtes WLAN</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Kabelgebundenes Netzwerk</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>Getaktetes Netzwerk</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>Bring it up</source>
        <comment>the tunnel</comment>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Take it down</source>
        <comment>the tunnel</comment>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>the tunnel</comment>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>WLAN „%1“</translation>
    </message>
    <message>
        <source>%1: bring it up</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1: aktivieren</translation>
    </message>
    <message>
        <source>%1: take it down</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1: deaktivieren</translation>
    </message>
    <message>
        <source>%1: leave it as it is</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1: unverändert lassen</translation>
    </message>
</context>
<context>
    <name>adit::gui::RulesPage</name>
    <message>
        <source>The first rule that fits decides. Rules act when the network changes; what you switch by hand holds until then.</source>
        <translation>Die erste passende Regel entscheidet. Regeln wirken, wenn sich das Netzwerk ändert; bis dahin gilt, was von Hand geschaltet wurde.</translation>
    </message>
    <message>
        <source>&amp;Tunnel:</source>
        <translation>Tunne&amp;l:</translation>
    </message>
    <message>
        <source>Rules of this tunnel, in their order</source>
        <translation>Regeln dieses Tunnels, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Network of the new rule</source>
        <translation>Netzwerk der neuen Regel</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Name des WLANs</translation>
    </message>
    <message>
        <source>What the new rule does</source>
        <translation>Wirkung der neuen Regel</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>the network in use</comment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>NetworkManager does not run here, so rules have no effect.</source>
        <translation>NetworkManager läuft hier nicht, daher haben Regeln keine Wirkung.</translation>
    </message>
</context>
<context>
    <name>adit::gui::SecretField</name>
    <message>
        <source>Generate a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel ausblenden</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Replace the private key with a new one?</source>
        <translation>Den privaten Schlüssel durch einen neuen ersetzen?</translation>
    </message>
    <message>
        <source>Replace the preshared key with a new one?</source>
        <translation>Den vorab geteilten Schlüssel durch einen neuen ersetzen?</translation>
    </message>
    <message>
        <source>The peers know this tunnel by its public key. They reach it again when they are given the new one.</source>
        <translation>Die Peers kennen diesen Tunnel an seinem öffentlichen Schlüssel. Sie erreichen ihn erst wieder, wenn sie den neuen erhalten haben.</translation>
    </message>
    <message>
        <source>The peer must be given the new one before it is reached again.</source>
        <translation>Der Peer muss den neuen erhalten, bevor er wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>adit::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>Beim S&amp;tart</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Netzwerke</translation>
    </message>
</context>
<context>
    <name>adit::gui::ShareDialog</name>
    <message>
        <source>Share %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Scan the code with the WireGuard app of the phone.</source>
        <translation>Lesen Sie den Code mit der WireGuard-App des Smartphones ein.</translation>
    </message>
    <message>
        <source>It holds the private key: whoever has it can take this tunnel’s place. Two devices must not use one key at the same time, since they drive each other out. To use both, add the phone to the other side as a peer of its own.</source>
        <translation>Er enthält den privaten Schlüssel: Wer ihn besitzt, kann an die Stelle dieses Tunnels treten. Zwei Geräte dürfen denselben Schlüssel nicht gleichzeitig verwenden, da sie sich gegenseitig verdrängen. Um beide zu verwenden, fügen Sie das Smartphone auf der Gegenseite als eigenen Peer hinzu.</translation>
    </message>
    <message>
        <source>This tunnel has no configuration here that could be shared.</source>
        <translation>Für diesen Tunnel gibt es hier keine Konfiguration, die geteilt werden könnte.</translation>
    </message>
</context>
<context>
    <name>adit::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column</comment>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>adit::gui::StartPage</name>
    <message>
        <source>&amp;Start Adit in the tray</source>
        <translation>Adit im &amp;Infobereich starten</translation>
    </message>
    <message>
        <source>When I log in:</source>
        <translation>Bei der Anmeldung:</translation>
    </message>
    <message>
        <source>When Adit &amp;starts:</source>
        <translation>&amp;Beim Start von Adit:</translation>
    </message>
    <message>
        <source>Leave the tunnels as they are</source>
        <translation>Die Tunnel unverändert lassen</translation>
    </message>
    <message>
        <source>Bring up those that were up last</source>
        <translation>Die zuletzt aktiven aktivieren</translation>
    </message>
    <message>
        <source>Bring up the chosen ones</source>
        <translation>Die ausgewählten aktivieren</translation>
    </message>
    <message>
        <source>Tunnels that come up when Adit starts</source>
        <translation>Tunnel, die beim Start von Adit aktiviert werden</translation>
    </message>
</context>
<context>
    <name>adit::gui::StateHead</name>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tunnel&apos;s name, %2 its state</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::SummaryDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What there is to say about the import</source>
        <translation>Hinweise zum Import</translation>
    </message>
</context>
<context>
    <name>adit::gui::TextPane</name>
    <message>
        <source>Show keys</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>Schlüssel ausblenden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsStrip</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no session</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is a title such as &quot;Session&quot;</extracomment>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <extracomment>a received amount</extracomment>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <extracomment>a sent amount</extracomment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>%1: received %2, sent %3</source>
        <extracomment>%1 is a title such as &quot;Today&quot;, the others are amounts</extracomment>
        <translation>%1: empfangen %2, gesendet %3</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsView</name>
    <message>
        <source>Days or months</source>
        <translation>Tage oder Monate</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation>Verlauf löschen…</translation>
    </message>
    <message>
        <source>Traffic by day or month</source>
        <translation>Datenverkehr nach Tag oder Monat</translation>
    </message>
    <message>
        <source>The history is not kept on disk: it begins anew with each start. This can be changed in the settings.</source>
        <translation>Der Verlauf wird nicht auf der Festplatte gespeichert: Er beginnt mit jedem Start neu. Dies lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Bisher wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Delete the traffic history</source>
        <translation>Verlauf des Datenverkehrs löschen</translation>
    </message>
    <message>
        <source>Delete the traffic history of all tunnels? Graphs and totals begin anew.</source>
        <translation>Den Verlauf des Datenverkehrs aller Tunnel löschen? Diagramme und Summen beginnen neu.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficExport</name>
    <message>
        <source>Save traffic as CSV</source>
        <translation>Datenverkehr als CSV speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save the graph as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficLegend</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received %1</source>
        <extracomment>%1 is a rate such as &quot;1.5 MiB/s&quot;</extracomment>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <extracomment>%1 is a rate such as &quot;1.5 MiB/s&quot;</extracomment>
        <translation>Gesendet: %1</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficPage</name>
    <message>
        <source>Choose a tunnel to see its traffic.</source>
        <translation>Wählen Sie einen Tunnel aus, um seinen Datenverkehr zu sehen.</translation>
    </message>
    <message>
        <source>Graph or totals</source>
        <translation>Diagramm oder Summen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Angezeigtes speichern</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>Zeitraum, den das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Traffic graph of %1</source>
        <translation>Diagramm des Datenverkehrs von %1</translation>
    </message>
    <message>
        <source>Traffic graph</source>
        <translation>Diagramm des Datenverkehrs</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Let the graph move on (Space)</source>
        <translation>Das Diagramm weiterlaufen lassen (Leertaste)</translation>
    </message>
    <message>
        <source>Hold the graph still (Space)</source>
        <translation>Das Diagramm anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Nothing has been recorded in this time yet.</source>
        <translation>In diesem Zeitraum wurde noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time: the tunnel was not up.</source>
        <translation>In diesem Zeitraum wurde nichts aufgezeichnet: Der Tunnel war nicht aktiv.</translation>
    </message>
    <message>
        <source>%1, peer %2</source>
        <extracomment>a peer of a tunnel</extracomment>
        <translation>%1, Peer %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrayMenu</name>
    <message>
        <source>Tunnels</source>
        <comment>submenu of the tray</comment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Show Adit</source>
        <comment>tray menu</comment>
        <translation>Adit anzeigen</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>tray menu</comment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>tray menu</comment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit (tunnels stay active)</source>
        <comment>tray menu</comment>
        <translation>Beenden (Tunnel bleiben aktiv)</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>tray menu</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restore network</source>
        <comment>tray menu</comment>
        <translation>Netzwerk wiederherstellen</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrayText</name>
    <message>
        <source>No tunnel is active</source>
        <comment>status line of the tray</comment>
        <translation>Kein Tunnel ist aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels connected</source>
        <comment>status line of the tray, two or more</comment>
        <translation>
            <numerusform>%n Tunnel verbunden</numerusform>
            <numerusform>%n Tunnel verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and state of a tunnel</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>below a list of tunnels</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>menu item: name and state of a tunnel</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>adit::gui::TunnelDelegate</name>
    <message>
        <source>New name of the tunnel</source>
        <translation>Neuer Name des Tunnels</translation>
    </message>
</context>
<context>
    <name>adit::gui::TunnelList</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter tunnels by name, address or peer</source>
        <translation>Tunnel nach Name, Adresse oder Peer filtern</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnel</translation>
    </message>
</context>
<context>
    <name>adit::gui::TunnelListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a tunnel&apos;s name and its state, for a screen reader</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::TwoPanes</name>
    <message>
        <source>Form or text</source>
        <translation>Formular oder Text</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>adit::gui::VersionsDialog</name>
    <message>
        <source>It has errors, so it cannot be compared.</source>
        <translation>Sie enthält Fehler und lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Only spelling, order or comments</source>
        <translation>Nur Schreibweise, Reihenfolge oder Kommentare</translation>
    </message>
    <message>
        <source>Previous versions of %1</source>
        <translation>Frühere Fassungen von %1</translation>
    </message>
    <message>
        <source>Previous versions, the newest first</source>
        <translation>Frühere Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>In place until</source>
        <comment>column</comment>
        <translation>In Kraft bis</translation>
    </message>
    <message>
        <source>What was changed then</source>
        <comment>column</comment>
        <translation>Was dann geändert wurde</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>There are none yet. Whenever the configuration is replaced, what it was is kept here.</source>
        <translation>Es gibt noch keine. Jedes Mal, wenn die Konfiguration ersetzt wird, wird hier aufbewahrt, was vorher galt.</translation>
    </message>
    <message>
        <source>The configuration is as it was until %1. A tunnel that is up is as before; activate it anew, or apply it in the editor.</source>
        <translation>Die Konfiguration ist wieder so wie bis %1. Ein aktiver Tunnel bleibt, wie er war; aktivieren Sie ihn neu oder wenden Sie sie im Editor an.</translation>
    </message>
</context>
<context>
    <name>adit::gui::Wizard</name>
    <message>
        <source>C&amp;reate</source>
        <translation>E&amp;rstellen</translation>
    </message>
    <message>
        <source>The tunnel was not created</source>
        <translation>Der Tunnel wurde nicht erstellt</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>this name is not used: it is long or has characters that cannot be shown</source>
        <translation>dieser Name wird nicht verwendet: er ist zu lang oder enthält nicht darstellbare Zeichen</translation>
    </message>
    <message>
        <source>a name has up to %1 characters</source>
        <translation>ein Name hat bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>stattdessen %1 schreiben</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>ist %1 gemeint?</translation>
    </message>
    <message>
        <source>there is no [Interface] section</source>
        <translation>es gibt keinen Abschnitt [Interface]</translation>
    </message>
    <message>
        <source>a NUL character; this is not a text file</source>
        <translation>ein NUL-Zeichen; dies ist keine Textdatei</translation>
    </message>
    <message>
        <source>a setting of Adit belongs in [Interface]; it is not used</source>
        <translation>eine Einstellung von Adit gehört in [Interface]; sie wird nicht verwendet</translation>
    </message>
    <message>
        <source>a space inside a section header</source>
        <translation>ein Leerzeichen innerhalb einer Abschnittsüberschrift</translation>
    </message>
    <message>
        <source>%1 is not a section header</source>
        <translation>%1 ist keine Abschnittsüberschrift</translation>
    </message>
    <message>
        <source>the sections are [Interface] and [Peer]</source>
        <translation>die Abschnitte sind [Interface] und [Peer]</translation>
    </message>
    <message>
        <source>a second [Interface] section</source>
        <translation>ein zweiter Abschnitt [Interface]</translation>
    </message>
    <message>
        <source>more than %1 peers</source>
        <translation>mehr als %1 Peers</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>the value of %1 holds a character that is not text</source>
        <translation>der Wert von %1 enthält ein Zeichen, das kein Text ist</translation>
    </message>
    <message>
        <source>%1 stands before any section</source>
        <translation>%1 steht vor dem ersten Abschnitt</translation>
    </message>
    <message>
        <source>%1 belongs in %2, not in %3</source>
        <translation>%1 gehört in %2, nicht in %3</translation>
    </message>
    <message>
        <source>a space inside a key name</source>
        <translation>ein Leerzeichen innerhalb eines Schlüsselworts</translation>
    </message>
    <message>
        <source>%1 is not a key that Adit knows</source>
        <translation>%1 ist kein Schlüsselwort, das Adit kennt</translation>
    </message>
    <message>
        <source>this is not a key that Adit knows</source>
        <translation>dies ist kein Schlüsselwort, das Adit kennt</translation>
    </message>
    <message>
        <source>this line is neither a section header nor `Key = Value`</source>
        <translation>diese Zeile ist weder eine Abschnittsüberschrift noch `Key = Value`</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>die Datei ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>this is a kill switch: write `#@ KillSwitch = strict` in [Interface]</source>
        <translation>dies ist ein Kill-Switch: `#@ KillSwitch = strict` in [Interface] schreiben</translation>
    </message>
    <message>
        <source>this sets name servers: write `DNS = ...` in [Interface]</source>
        <translation>dies setzt Nameserver: `DNS = ...` in [Interface] schreiben</translation>
    </message>
    <message>
        <source>this is policy routing: AllowedIPs of 0.0.0.0/0 or ::/0 bring it, and `Table` names a table</source>
        <translation>dies ist Policy-Routing: AllowedIPs mit 0.0.0.0/0 oder ::/0 bewirken es, und `Table` nennt eine Tabelle</translation>
    </message>
    <message>
        <source>this sets routes: AllowedIPs bring them, and `Table` names a table</source>
        <translation>dies setzt Routen: AllowedIPs bewirken sie, und `Table` nennt eine Tabelle</translation>
    </message>
    <message>
        <source>%1 is given twice in this section</source>
        <translation>%1 ist in diesem Abschnitt doppelt angegeben</translation>
    </message>
    <message>
        <source>a space inside the value of %1</source>
        <translation>ein Leerzeichen innerhalb des Werts von %1</translation>
    </message>
    <message>
        <source>%1 is all zero, which is no key</source>
        <translation>%1 besteht nur aus Nullen und ist damit kein Schlüssel</translation>
    </message>
    <message>
        <source>more than %1 addresses</source>
        <translation>mehr als %1 Adressen</translation>
    </message>
    <message>
        <source>more than %1 DNS servers</source>
        <translation>mehr als %1 DNS-Server</translation>
    </message>
    <message>
        <source>%1 is neither an address nor a domain name</source>
        <translation>%1 ist weder eine Adresse noch ein Domänenname</translation>
    </message>
    <message>
        <source>%1 is not an address, so it is taken as a search domain</source>
        <translation>%1 ist keine Adresse und gilt daher als Suchdomäne</translation>
    </message>
    <message>
        <source>more than %1 search domains</source>
        <translation>mehr als %1 Suchdomänen</translation>
    </message>
    <message>
        <source>%1 is kept in the file, but Adit never runs commands of a file</source>
        <translation>%1 bleibt in der Datei, aber Adit führt Befehle einer Datei nie aus</translation>
    </message>
    <message>
        <source>this is not a setting that Adit knows</source>
        <translation>dies ist keine Einstellung, die Adit kennt</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist doppelt angegeben</translation>
    </message>
    <message>
        <source>KillSwitch must be off, lan or strict</source>
        <translation>KillSwitch muss off, lan oder strict sein</translation>
    </message>
    <message>
        <source>Endpoint %1: %2</source>
        <translation>Endpoint %1: %2</translation>
    </message>
    <message>
        <source>[Interface] has no PrivateKey</source>
        <translation>[Interface] hat keinen PrivateKey</translation>
    </message>
    <message>
        <source>%1 has host bits, so %2 is used</source>
        <translation>%1 enthält Host-Bits, daher wird %2 verwendet</translation>
    </message>
    <message>
        <source>this [Peer] has no PublicKey</source>
        <translation>dieser [Peer] hat keinen PublicKey</translation>
    </message>
    <message>
        <source>there is more like this that is not listed</source>
        <translation>weitere Fälle dieser Art sind nicht aufgeführt</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>dieser Wert</translation>
    </message>
    <message>
        <source>it has the right length, but is not canonical base64</source>
        <translation>die Länge stimmt, aber es ist kein kanonisches Base64</translation>
    </message>
    <message>
        <source>it has %1 characters</source>
        <translation>es sind %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 is not a key of 44 characters of base64</source>
        <translation>%1 ist kein Schlüssel aus 44 Zeichen in Base64</translation>
    </message>
    <message>
        <source>an IPv4 address has four numbers, as in 10.0.0.0/8</source>
        <translation>eine IPv4-Adresse hat vier Zahlen, wie in 10.0.0.0/8</translation>
    </message>
    <message>
        <source>a number in an IPv4 address has no leading zero and is at most 255</source>
        <translation>eine Zahl in einer IPv4-Adresse hat keine führende Null und ist höchstens 255</translation>
    </message>
    <message>
        <source>names are not looked up here</source>
        <translation>Namen werden hier nicht aufgelöst</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not %4</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>%1 must be off or seconds from 0 to 65535, not %2</source>
        <translation>%1 muss off sein oder Sekunden von 0 bis 65535, nicht %2</translation>
    </message>
    <message>
        <source>%1 must be off or a number up to 4294967295 (0xffffffff), not %2</source>
        <translation>%1 muss off sein oder eine Zahl bis 4294967295 (0xffffffff), nicht %2</translation>
    </message>
    <message>
        <source>Table must be auto, off, main, local, default or a number from 1 to 4294967295, not %1</source>
        <translation>Table muss auto, off, main, local, default oder eine Zahl von 1 bis 4294967295 sein, nicht %1</translation>
    </message>
    <message>
        <source>%1 must be true or false, not %2</source>
        <translation>%1 muss true oder false sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 has an empty element</source>
        <translation>%1 enthält ein leeres Element</translation>
    </message>
    <message>
        <source>remove the comma</source>
        <translation>das Komma entfernen</translation>
    </message>
    <message>
        <source>a space inside %1</source>
        <translation>%1 enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>separate elements with a comma</source>
        <translation>Elemente mit einem Komma trennen</translation>
    </message>
    <message>
        <source>%1 begins with a sign</source>
        <translation>%1 beginnt mit einem Vorzeichen</translation>
    </message>
    <message>
        <source>+ and - change a running tunnel (`wg set`); a file says which AllowedIPs there are</source>
        <translation>+ und - ändern einen laufenden Tunnel (`wg set`); eine Datei gibt an, welche AllowedIPs es gibt</translation>
    </message>
    <message>
        <source>the prefix length of %1 is not a number that fits</source>
        <translation>%1: die Präfixlänge ist keine passende Zahl</translation>
    </message>
    <message>
        <source>0 to 32 for IPv4, 0 to 128 for IPv6</source>
        <translation>0 bis 32 für IPv4, 0 bis 128 für IPv6</translation>
    </message>
    <message>
        <source>%1 is not an IP address</source>
        <translation>%1 ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>this is the public key of the interface itself</source>
        <translation>dies ist der öffentliche Schlüssel der Schnittstelle selbst</translation>
    </message>
    <message>
        <source>the peer of line %1 has the same PublicKey</source>
        <translation>der Peer in Zeile %1 hat denselben PublicKey</translation>
    </message>
    <message>
        <source>more than %1 AllowedIPs</source>
        <translation>mehr als %1 AllowedIPs</translation>
    </message>
    <message>
        <source>%1 is in the peer of line %2 too; the last one has it</source>
        <translation>%1 ist auch im Peer in Zeile %2; es gilt für den letzten</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least %1</source>
        <translation>IPv6 benötigt eine MTU von mindestens %1</translation>
    </message>
    <message>
        <source> &apos;%1&apos;</source>
        <translation> „%1“</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>es ist bereits vorhanden</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <translation>die Schnittstelle ist verschwunden</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>es wird gerade verwendet</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>nicht genügend Speicher</translation>
    </message>
    <message>
        <source>this kernel does not support it</source>
        <translation>dieser Kernel unterstützt es nicht</translation>
    </message>
    <message>
        <source>the port is in use by another program</source>
        <translation>der Port wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a tunnel. A name has 1 to 15 letters, digits, &apos;_&apos;, &apos;-&apos; or &apos;.&apos;, starts with a letter, and is not &apos;all&apos;, &apos;default&apos; or &apos;lo&apos;.</source>
        <translation>„%1“ kann nicht der Name eines Tunnels sein. Ein Name hat 1 bis 15 Buchstaben, Ziffern, „_“, „-“ oder „.“, beginnt mit einem Buchstaben und ist nicht „all“, „default“ oder „lo“.</translation>
    </message>
    <message>
        <source>This cannot be the name of a tunnel. A name has 1 to 15 letters, digits, &apos;_&apos;, &apos;-&apos; or &apos;.&apos;, starts with a letter, and is not &apos;all&apos;, &apos;default&apos; or &apos;lo&apos;.</source>
        <translation>Dies kann nicht der Name eines Tunnels sein. Ein Name hat 1 bis 15 Buchstaben, Ziffern, „_“, „-“ oder „.“, beginnt mit einem Buchstaben und ist nicht „all“, „default“ oder „lo“.</translation>
    </message>
    <message>
        <source>A key is not valid%1. A key is 44 characters of base64.</source>
        <translation>Ein Schlüssel ist ungültig%1. Ein Schlüssel besteht aus 44 Zeichen in Base64.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>Dies ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a network. Write it like 10.0.0.0/24 or fd00::/64.</source>
        <translation>„%1“ ist kein Netzwerk. Die Schreibweise ist 10.0.0.0/24 oder fd00::/64.</translation>
    </message>
    <message>
        <source>This is not a network. Write it like 10.0.0.0/24 or fd00::/64.</source>
        <translation>Dies ist kein Netzwerk. Die Schreibweise ist 10.0.0.0/24 oder fd00::/64.</translation>
    </message>
    <message>
        <source>The endpoint is not valid%1. Write HOST:PORT, or [IPV6]:PORT.</source>
        <translation>Der Endpunkt ist ungültig%1. Die Schreibweise ist HOST:PORT oder [IPV6]:PORT.</translation>
    </message>
    <message>
        <source>A number is not valid or out of range%1.</source>
        <translation>Eine Zahl ist ungültig oder außerhalb des Bereichs%1.</translation>
    </message>
    <message>
        <source>A domain name is not valid%1.</source>
        <translation>Ein Domänenname ist ungültig%1.</translation>
    </message>
    <message>
        <source>A text holds characters that are not allowed%1.</source>
        <translation>Ein Text enthält unzulässige Zeichen%1.</translation>
    </message>
    <message>
        <source>The configuration has errors%1.</source>
        <translation>Die Konfiguration enthält Fehler%1.</translation>
    </message>
    <message>
        <source>That is more than Adit takes%1.</source>
        <translation>Das ist mehr, als Adit annimmt%1.</translation>
    </message>
    <message>
        <source>Two peers have the same public key%1. Remove one of them.</source>
        <translation>Zwei Peers haben denselben öffentlichen Schlüssel%1. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>Two peers have the same AllowedIPs%1.</source>
        <translation>Zwei Peers haben dieselben AllowedIPs%1.</translation>
    </message>
    <message>
        <source>A peer has the public key of this tunnel itself%1. Give the key of the other side.</source>
        <translation>Ein Peer hat den öffentlichen Schlüssel dieses Tunnels selbst%1. Geben Sie den Schlüssel der Gegenseite an.</translation>
    </message>
    <message>
        <source>The keys did not reach the helper in a sealed memory file. Nothing was changed.</source>
        <translation>Die Schlüssel haben den Hilfsdienst nicht in einer versiegelten Speicherdatei erreicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The keys sent to the helper do not fit the tunnel. Nothing was changed.</source>
        <translation>Die an den Hilfsdienst gesendeten Schlüssel passen nicht zum Tunnel. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no tunnel &apos;%1&apos; here.</source>
        <translation>Hier gibt es keinen Tunnel „%1“.</translation>
    </message>
    <message>
        <source>There is no tunnel of this name here.</source>
        <translation>Hier gibt es keinen Tunnel mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is no peer &apos;%1&apos; in this tunnel.</source>
        <translation>In diesem Tunnel gibt es keinen Peer „%1“.</translation>
    </message>
    <message>
        <source>There is no peer like this in this tunnel.</source>
        <translation>In diesem Tunnel gibt es keinen solchen Peer.</translation>
    </message>
    <message>
        <source>The tunnel%1 is not up.</source>
        <translation>Der Tunnel%1 ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The tunnel%1 is up already.</source>
        <translation>Der Tunnel%1 ist bereits aktiv.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; is in use on this machine by something that is not this tunnel. Choose another name.</source>
        <translation>Der Name „%1“ wird auf diesem Rechner von etwas verwendet, das nicht dieser Tunnel ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name of this tunnel is in use on this machine by something that is not this tunnel. Choose another name.</source>
        <translation>Der Name dieses Tunnels wird auf diesem Rechner von etwas verwendet, das nicht dieser Tunnel ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another running tunnel has this address%1. Take that tunnel down first.</source>
        <translation>Ein anderer aktiver Tunnel hat diese Adresse%1. Deaktivieren Sie jenen Tunnel zuerst.</translation>
    </message>
    <message>
        <source>The listen port is in use%1. Take the other tunnel down, or choose another port (ListenPort = 0 finds a free one).</source>
        <translation>Der Lausch-Port wird bereits verwendet%1. Deaktivieren Sie den anderen Tunnel, oder wählen Sie einen anderen Port (ListenPort = 0 findet einen freien).</translation>
    </message>
    <message>
        <source>Another running tunnel carries this network%1. Take that tunnel down first.</source>
        <translation>Dieses Netzwerk%1 läuft bereits über einen anderen aktiven Tunnel. Deaktivieren Sie jenen Tunnel zuerst.</translation>
    </message>
    <message>
        <source>The tunnel%1 was changed since it was approved. Approve it again.</source>
        <translation>Der Tunnel%1 wurde seit der Freigabe geändert. Geben Sie ihn erneut frei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists already.</source>
        <translation>„%1“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Es ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>You are not allowed to do this%1. Ask an administrator.</source>
        <translation>Sie sind dazu nicht berechtigt%1. Wenden Sie sich an einen Administrator.</translation>
    </message>
    <message>
        <source>The request for a password was cancelled. Nothing was changed.</source>
        <translation>Die Passwortabfrage wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>polkit, which decides who may do this, does not answer. Nothing was changed. Is polkit installed?</source>
        <translation>polkit, das über die Berechtigung dazu entscheidet, antwortet nicht. Es wurde nichts geändert. Ist polkit installiert?</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a moment and try again.</source>
        <translation>Zu viele Anfragen auf einmal. Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This machine has no WireGuard. Load the kernel module (modprobe wireguard), or install wireguard-go.</source>
        <translation>Dieser Rechner hat kein WireGuard. Laden Sie das Kernelmodul (modprobe wireguard), oder installieren Sie wireguard-go.</translation>
    </message>
    <message>
        <source>The kernel refused%1%2. All is as it was before.</source>
        <translation>Der Kernel hat dies abgelehnt%1%2. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>The kernel holds something else than it was given%1. All is as it was before.</source>
        <translation>Der Kernel enthält etwas anderes, als ihm übergeben wurde%1. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>The kernel&apos;s answer was cut off%1. Try again.</source>
        <translation>Die Antwort des Kernels war unvollständig%1. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The helper could not store the tunnel%1%2.</source>
        <translation>Der Hilfsdienst konnte den Tunnel%1 nicht speichern%2.</translation>
    </message>
    <message>
        <source>The helper could not note what it is about to change%1%2. Nothing was changed.</source>
        <translation>Der Hilfsdienst konnte die bevorstehende Änderung nicht vermerken%1%2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is not supported here%1%2.</source>
        <translation>Dies wird hier nicht unterstützt%1%2.</translation>
    </message>
    <message>
        <source>No answer in time%1. Try again.</source>
        <translation>Keine rechtzeitige Antwort%1. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Adit&apos;s helper is not there%1. Install it (package adit), and see that the system message bus runs.</source>
        <translation>Der Hilfsdienst von Adit ist nicht vorhanden%1. Installieren Sie ihn (Paket adit), und stellen Sie sicher, dass der Nachrichtenbus des Systems läuft.</translation>
    </message>
    <message>
        <source>The program that answers as Adit&apos;s helper does not run as root%1. No key was sent to it. This machine may have been tampered with.</source>
        <translation>Das Programm, das als Hilfsdienst von Adit antwortet, läuft nicht als root%1. Es wurde kein Schlüssel dorthin gesendet. Dieser Rechner wurde möglicherweise manipuliert.</translation>
    </message>
    <message>
        <source>Adit&apos;s helper is of another version%1. Update Adit, then log in again.</source>
        <translation>Der Hilfsdienst von Adit hat eine andere Version%1. Aktualisieren Sie Adit, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Cannot read the file%1.</source>
        <translation>Die Datei kann nicht gelesen werden%1.</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;%2.</source>
        <translation>„%1“ kann nicht gelesen werden%2.</translation>
    </message>
    <message>
        <source>Cannot write the file%1.</source>
        <translation>Die Datei kann nicht geschrieben werden%1.</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;%2.</source>
        <translation>„%1“ kann nicht geschrieben werden%2.</translation>
    </message>
    <message>
        <source>The name of the endpoint%1 has no address%2. Check the name and the network connection.</source>
        <translation>Der Name des Endpunkts%1 hat keine Adresse%2. Prüfen Sie den Namen und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Something went wrong%1.</source>
        <translation>Etwas ist schiefgegangen%1.</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>der Port muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>an IPv6 address with a port needs brackets</source>
        <translation>eine IPv6-Adresse mit Port benötigt eckige Klammern</translation>
    </message>
    <message>
        <source>no peer can be reached at this address</source>
        <translation>unter dieser Adresse ist kein Peer erreichbar</translation>
    </message>
    <message>
        <source>the host is neither an address nor a host name</source>
        <translation>der Host ist weder eine Adresse noch ein Hostname</translation>
    </message>
    <message>
        <source>the host is not a complete IPv4 address</source>
        <translation>der Host ist keine vollständige IPv4-Adresse</translation>
    </message>
    <message>
        <source>brackets must hold an IPv6 address</source>
        <translation>eckige Klammern müssen eine IPv6-Adresse enthalten</translation>
    </message>
    <message>
        <source>the zone behind % must be the name of an interface</source>
        <translation>die Zone hinter % muss der Name einer Schnittstelle sein</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>der Port fehlt</translation>
    </message>
    <message>
        <source>Routing must be strict or lan</source>
        <translation>Routing muss strict oder lan sein</translation>
    </message>
    <message>
        <source>a kill switch needs a tunnel that takes all traffic</source>
        <translation>ein Kill-Switch braucht einen Tunnel, der allen Verkehr aufnimmt</translation>
    </message>
    <message>
        <source>write AllowedIPs = 0.0.0.0/0, ::/0 in one [Peer] and leave Table out, or turn the kill switch off</source>
        <translation>schreiben Sie AllowedIPs = 0.0.0.0/0, ::/0 in einen [Peer] und lassen Sie Table weg, oder schalten Sie den Kill-Switch aus</translation>
    </message>
    <message>
        <source>The kill switch of the tunnel%1 works only when all traffic goes into the tunnel (AllowedIPs = 0.0.0.0/0, ::/0, and no Table). Change that, or turn the kill switch off.</source>
        <translation>Der Kill-Switch des Tunnels%1 wirkt nur, wenn aller Verkehr in den Tunnel geht (AllowedIPs = 0.0.0.0/0, ::/0, und kein Table). Ändern Sie das, oder schalten Sie den Kill-Switch aus.</translation>
    </message>
    <message>
        <source>A change of this tunnel is on trial%1. Keep it or take it back first.</source>
        <translation>Eine Änderung dieses Tunnels läuft auf Probe%1. Behalten Sie sie oder nehmen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>No change of the tunnel%1 is on trial. It may have been taken back already.</source>
        <translation>Keine Änderung des Tunnels%1 läuft auf Probe. Vielleicht wurde sie schon zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no previous version &apos;%1&apos; of this tunnel.</source>
        <translation>Es gibt keine frühere Fassung „%1“ dieses Tunnels.</translation>
    </message>
    <message>
        <source>This tunnel has no such previous version.</source>
        <translation>Dieser Tunnel hat keine solche frühere Fassung.</translation>
    </message>
    <message>
        <source>this shares the connection (masquerading): write `#@ Forward = yes` and `#@ Masquerade = yes` in [Interface]</source>
        <translation>das teilt die Verbindung (Masquerading): schreiben Sie `#@ Forward = yes` und `#@ Masquerade = yes` in [Interface]</translation>
    </message>
    <message>
        <source>this passes packets of peers on: write `#@ Forward = yes` in [Interface]</source>
        <translation>das leitet Pakete von Peers weiter: schreiben Sie `#@ Forward = yes` in [Interface]</translation>
    </message>
    <message>
        <source>the settings are KillSwitch, Routing, Forward, Masquerade, DynamicPeers and Endpoint</source>
        <translation>die Einstellungen sind KillSwitch, Routing, Forward, Masquerade, DynamicPeers und Endpoint</translation>
    </message>
    <message>
        <source>%1 must be yes or no</source>
        <translation>%1 muss yes oder no sein</translation>
    </message>
    <message>
        <source>nothing is masqueraded that is not forwarded</source>
        <translation>was nicht weitergeleitet wird, bekommt kein Masquerading</translation>
    </message>
    <message>
        <source>write `#@ Forward = yes` too, or leave Masquerade out</source>
        <translation>schreiben Sie auch `#@ Forward = yes` oder lassen Sie Masquerade weg</translation>
    </message>
    <message>
        <source>This kernel has no nf_tables, without which there is neither a kill switch nor masquerading. Load the kernel module (modprobe nf_tables), or turn them off.</source>
        <translation>Dieser Kernel hat kein nf_tables, ohne das es weder einen Kill-Switch noch Masquerading gibt. Laden Sie das Kernelmodul (modprobe nf_tables) oder schalten Sie beides aus.</translation>
    </message>
    <message>
        <source>The tunnel%1 comes up with this machine and lets nothing past it. Only an administrator may take it away.</source>
        <translation>Der Tunnel%1 wird beim Start dieses Rechners aktiviert und lässt nichts an sich vorbei. Nur ein Administrator darf ihn wegnehmen.</translation>
    </message>
    <message>
        <source>the endpoint lies in %1 of AllowedIPs: the packets that carry the tunnel would go into the tunnel</source>
        <translation>der Endpunkt liegt in %1 von AllowedIPs: die Pakete, die den Tunnel tragen, gingen in den Tunnel selbst</translation>
    </message>
    <message>
        <source>take its address out of AllowedIPs</source>
        <translation>nehmen Sie seine Adresse aus AllowedIPs heraus</translation>
    </message>
</context>
</TS>
