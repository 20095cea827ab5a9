<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Uso: adit [--tray] [ARCHIVO...]

Abre la ventana de Adit, el gestor de túneles WireGuard. Los archivos se importan: .conf, .zip e
imágenes de códigos QR. Un segundo inicio abre la ventana del primero.

  --tray     iniciar en la bandeja del sistema, sin ventana
  --help     mostrar esta ayuda y salir
  --version  mostrar la versión y salir

aditctl hace lo mismo desde una terminal.
</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>This is not a .zip archive, or it is damaged.</source>
        <translation>No es un archivo .zip, o está dañado.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>The archive holds too much in all.</source>
        <translation>El archivo comprimido contiene demasiado en total.</translation>
    </message>
    <message>
        <source>It is protected with a password. Unpack the archive first.</source>
        <translation>Está protegido con una contraseña. Descomprima primero el archivo.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known here.</source>
        <translation>Está comprimido de una forma que aquí no se conoce.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Está dañado.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>the place of an error in a file, and what is wrong there</extracomment>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>There is no .conf file in it.</source>
        <translation>No contiene ningún archivo .conf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a file in an archive: all.zip: home.conf</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a picture, or it is too large.</source>
        <translation>No es una imagen, o es demasiado grande.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>No hay ningún código QR en esta imagen.</translation>
    </message>
    <message>
        <source>The QR code in this picture is not a tunnel.</source>
        <translation>El código QR de esta imagen no es un túnel.</translation>
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
        <translation>¿Salir de Adit?</translation>
    </message>
    <message>
        <source>Tunnels that are up stay up: %1. Adit will no longer watch them, and rules that activate tunnels by network rest until it is started again.</source>
        <translation>Los túneles activos siguen activos: %1. Adit dejará de vigilarlos, y las reglas que activan túneles según la red quedan en pausa hasta que se vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Deactivate and remove?</source>
        <translation>¿Desactivar y eliminar?</translation>
    </message>
    <message>
        <source>These tunnels are up: %1.</source>
        <translation>Estos túneles están activos: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 (not applied)</source>
        <extracomment>%1 are DNS servers</extracomment>
        <translation>%1 (no aplicados)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>UDP %1</source>
        <translation>UDP %1</translation>
    </message>
    <message>
        <source>chosen when it comes up</source>
        <translation>se elige al activar el túnel</translation>
    </message>
    <message>
        <source>WireGuard in the kernel</source>
        <translation>WireGuard en el núcleo</translation>
    </message>
    <message>
        <source>WireGuard in userspace</source>
        <translation>WireGuard en espacio de usuario</translation>
    </message>
    <message>
        <source>not yet; you are asked once, at the first activation</source>
        <translation>aún no; se pide una sola vez, en la primera activación</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>changed since it was approved</source>
        <translation>modificado desde su aprobación</translation>
    </message>
    <message>
        <source>on, the local network stays reachable</source>
        <translation>activado, la red local sigue accesible</translation>
    </message>
    <message>
        <source>on, strict</source>
        <translation>activado, estricto</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Kill switch</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Funciona con</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>%1 and %2 are amounts such as &quot;1.5 MiB&quot;</extracomment>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 recibidos, %2 enviados</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>The interface of this tunnel is gone, or something else took its place.</source>
        <translation>La interfaz de este túnel ya no existe, u otra cosa ocupó su lugar.</translation>
    </message>
    <message>
        <source>“Tidy up” removes what is left of it. Then it can be activated again.</source>
        <translation>«Limpiar» elimina lo que queda de él. Después se puede volver a activar.</translation>
    </message>
    <message>
        <source>The other side does not answer any more, though packets are sent.</source>
        <translation>El otro lado ya no responde, aunque se envían paquetes.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network, and whether the other side is up.</source>
        <translation>Compruebe la red de este equipo y si el otro lado está en funcionamiento.</translation>
    </message>
    <message>
        <source>The other side does not answer.</source>
        <translation>El otro lado no responde.</translation>
    </message>
    <message>
        <source>Check the endpoint and both public keys; a firewall may block UDP.</source>
        <translation>Compruebe el extremo y ambas claves públicas; un cortafuegos puede bloquear UDP.</translation>
    </message>
    <message>
        <source>The DNS servers of this tunnel are not applied.</source>
        <translation>Los servidores DNS de este túnel no se aplican.</translation>
    </message>
    <message>
        <source>The DNS servers of this tunnel are not applied: %1</source>
        <translation>Los servidores DNS de este túnel no se aplican: %1</translation>
    </message>
    <message>
        <source>IPv6 is off on this machine, so IPv6 addresses and routes were left out.</source>
        <translation>IPv6 está desactivado en este equipo, por lo que se omitieron las direcciones y rutas IPv6.</translation>
    </message>
    <message>
        <source>Switch IPv6 on (sysctl net.ipv6.conf.all.disable_ipv6=0) and activate the tunnel again, or remove its IPv6 addresses.</source>
        <translation>Active IPv6 (sysctl net.ipv6.conf.all.disable_ipv6=0) y vuelva a activar el túnel, o quite sus direcciones IPv6.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines with errors or warnings</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration has errors, so it cannot be activated.</source>
        <translation>La configuración tiene errores, por lo que no se puede activar.</translation>
    </message>
    <message>
        <source>The configuration has warnings.</source>
        <translation>La configuración tiene advertencias.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Added: %1 (%2)</source>
        <translation>Añadido: %1 (%2)</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modificado: %1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2, was %3)</source>
        <translation>Modificado: %1 (%2, antes %3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>You are asked to approve it again when it is activated.</source>
        <translation>Se le pedirá aprobarla de nuevo al activarla.</translation>
    </message>
    <message>
        <source>The configuration was changed since it was approved.</source>
        <translation>La configuración se modificó después de aprobarse.</translation>
    </message>
    <message>
        <source>%1
→ %2</source>
        <translation>%1
→ %2</translation>
    </message>
    <message>
        <source>The configuration names a command to run. Adit keeps it in the file and never runs it.</source>
        <translation>La configuración indica una orden para ejecutar. Adit la conserva en el archivo y nunca la ejecuta.</translation>
    </message>
    <message numerus="yes">
        <source>The configuration names %n commands to run. Adit keeps them in the file and never runs them.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>La configuración indica %n orden para ejecutar. Adit la conserva en el archivo y nunca la ejecuta.</numerusform>
            <numerusform>La configuración indica %n órdenes para ejecutar. Adit las conserva en el archivo y nunca las ejecuta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the address %2.</source>
        <translation>%1 tiene la dirección %2.</translation>
    </message>
    <message>
        <source>%1 listens on port %2.</source>
        <translation>%1 escucha en el puerto %2.</translation>
    </message>
    <message>
        <source>%1 carries the traffic to %2.</source>
        <translation>%1 lleva el tráfico hacia %2.</translation>
    </message>
    <message>
        <source>Deactivate the other tunnel first, or change this one.</source>
        <translation>Desactive primero el otro túnel, o modifique este.</translation>
    </message>
    <message>
        <source>This tunnel cannot be up together with another one.</source>
        <translation>Este túnel no puede estar activo a la vez que otro.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>Activando…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>received and sent bytes per second</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>%1   up for %2</source>
        <extracomment>%1 are rates, %2 is a duration such as &quot;3 h 12 min&quot;</extracomment>
        <translation>%1   activo desde hace %2</translation>
    </message>
    <message>
        <source>This tunnel differs from what was approved: another program changed it. “Repair” would:</source>
        <translation>Este túnel difiere de lo que se aprobó: otro programa lo modificó. «Reparar» haría lo siguiente:</translation>
    </message>
    <message>
        <source>Names are looked up as without the tunnel. Adit gives a tunnel servers of its own through systemd-resolved and tries again when that starts.</source>
        <translation>Los nombres se resuelven como si no hubiera túnel. Adit asigna a un túnel sus propios servidores mediante systemd-resolved y lo vuelve a intentar cuando este se inicia.</translation>
    </message>
    <message>
        <source>This machine has no nf_tables, so nothing keeps the local network from sending to the addresses of this tunnel.</source>
        <translation>Este equipo no tiene nf_tables, así que nada impide que la red local envíe a las direcciones de este túnel.</translation>
    </message>
    <message>
        <source>Load the kernel module nf_tables and activate the tunnel again.</source>
        <translation>Cargue el módulo del núcleo nf_tables y active el túnel de nuevo.</translation>
    </message>
    <message>
        <source>A change of this tunnel is on trial.</source>
        <translation>Un cambio de este túnel está a prueba.</translation>
    </message>
    <message>
        <source>It goes back by itself at %1, unless you keep it.</source>
        <translation>Se deshará por sí solo a las %1, a menos que lo conserve.</translation>
    </message>
    <message>
        <source>on, peers reach other computers</source>
        <translation>activado, los pares llegan a otros equipos</translation>
    </message>
    <message>
        <source>on, peers reach other computers under the address of this one</source>
        <translation>activado, los pares llegan a otros equipos con la dirección de este</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>The kill switch of this tunnel still holds the network back.</source>
        <translation>El kill switch de este túnel sigue reteniendo la red.</translation>
    </message>
    <message>
        <source>“Restore network” in the menu of the tunnel takes it away.</source>
        <translation>«Restablecer la red», en el menú del túnel, lo retira.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Received %1, at most %2</source>
        <extracomment>%1 is an amount, %2 a rate</extracomment>
        <translation>Recibido: %1, como máximo %2</translation>
    </message>
    <message>
        <source>Sent %1, at most %2</source>
        <translation>Enviado: %1, como máximo %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>under a picture of a graph: a time such as &quot;The last hour&quot;, and when that was</extracomment>
        <translation>%1, hasta %2</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>Nothing is known</source>
        <translation>No se sabe nada</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is the mean rate, %2 the highest</extracomment>
        <translation>%1, como máximo %2</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
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
        <translation>30 días</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>El último minuto</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>Los últimos 10 minutos</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>%1: no traffic was recorded.</source>
        <extracomment>%1 is a time such as &quot;The last 10 minutes&quot;</extracomment>
        <translation>%1: no se registró tráfico.</translation>
    </message>
    <message>
        <source>%1: received %2, on average %3, at most %4; sent %5, on average %6, at most %7.</source>
        <extracomment>%1 is a time such as &quot;The last 10 minutes&quot;; %2 to %7 are amounts such as &quot;3 MiB&quot; and rates &quot;3 MiB/s&quot;</extracomment>
        <translation>%1: recibido %2, de media %3, como máximo %4; enviado %5, de media %6, como máximo %7.</translation>
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
        <translation>%1: no se sabe nada</translation>
    </message>
    <message>
        <source>%1: received %2, sent %3</source>
        <extracomment>%1 is a time, the others are rates</extracomment>
        <translation>%1: recibido %2, enviado %3</translation>
    </message>
    <message>
        <source>%1: received %2 (at most %3), sent %4 (at most %5)</source>
        <extracomment>%1 is a time, the others are rates; &quot;most&quot; is the fastest moment</extracomment>
        <translation>%1: recibido %2 (como máximo %3), enviado %4 (como máximo %5)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month with its year; %1 is &quot;June&quot;, %2 is &quot;2026&quot;</extracomment>
        <translation>%1 de %2</translation>
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
        <translation>Esperando el primer handshake</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No reply from %1</source>
        <translation>Sin respuesta de %1</translation>
    </message>
    <message>
        <source>Connected (idle), %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;</extracomment>
        <translation>Conectado (en reposo), %1</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>Conectado, %1</translation>
    </message>
    <message>
        <source>Off, its profile is gone</source>
        <translation>Inactivo, su perfil ya no existe</translation>
    </message>
    <message>
        <source>The configuration has errors</source>
        <translation>La configuración tiene errores</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount such as &quot;1.5 MiB&quot;; per second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a tunnel</comment>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>state of a tunnel</comment>
        <translation>Activándose</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a tunnel</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a tunnel</comment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>state of a tunnel</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a tunnel</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Going down</source>
        <comment>state of a tunnel</comment>
        <translation>Desactivándose</translation>
    </message>
    <message>
        <source>Coming up…</source>
        <translation>Activándose…</translation>
    </message>
    <message>
        <source>No reply any more, last %1</source>
        <extracomment>%1 is an age such as &quot;4 min ago&quot;</extracomment>
        <translation>Ya no responde, última vez %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Broken: its interface is gone</source>
        <translation>Dañado: su interfaz ya no existe</translation>
    </message>
    <message>
        <source>Going down…</source>
        <translation>Desactivándose…</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>start of a key</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The configuration of this tunnel is gone. Adit&apos;s helper still has it as approved.</source>
        <translation>La configuración de este túnel ya no existe. El servicio auxiliar de Adit aún la conserva tal como se aprobó.</translation>
    </message>
    <message>
        <source>Import its .conf again, or remove the tunnel so that it is forgotten.</source>
        <translation>Vuelva a importar su .conf, o elimine el túnel para que se olvide.</translation>
    </message>
    <message>
        <source>Another program made this interface. Adit shows it and does not touch it.</source>
        <translation>Otro programa creó esta interfaz. Adit la muestra y no la toca.</translation>
    </message>
    <message>
        <source>To adopt it, take it down with the program that made it, and import its .conf here.</source>
        <translation>Para adoptarla, desactívela con el programa que la creó e importe aquí su .conf.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>adit::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>action of a notification</comment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>adit::FleetEvents</name>
    <message>
        <source>Another program has the WireGuard interface %1.</source>
        <translation>Otro programa tiene la interfaz WireGuard %1.</translation>
    </message>
    <message>
        <source>The profile %1 was added.</source>
        <translation>Se añadió el perfil %1.</translation>
    </message>
    <message>
        <source>The WireGuard interface %1 of another program is gone.</source>
        <translation>La interfaz WireGuard %1 de otro programa ya no existe.</translation>
    </message>
    <message>
        <source>%1 was taken down.</source>
        <translation>Se desactivó %1.</translation>
    </message>
    <message>
        <source>The profile %1 was deleted.</source>
        <translation>Se borró el perfil %1.</translation>
    </message>
    <message>
        <source>The profile %1 was changed.</source>
        <translation>Se modificó el perfil %1.</translation>
    </message>
    <message>
        <source>%1 was approved.</source>
        <translation>Se aprobó %1.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 está activo.</translation>
    </message>
    <message>
        <source>Another program took the interface of %1 away. Activate it again.</source>
        <translation>Otro programa quitó la interfaz de %1. Vuelva a activarlo.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>%1 lost its connection: nobody answers any more.</source>
        <translation>%1 perdió la conexión: ya nadie responde.</translation>
    </message>
    <message>
        <source>%1 gets no reply.</source>
        <translation>%1 no obtiene respuesta.</translation>
    </message>
    <message>
        <source>The DNS servers of %1 are not in use: %2</source>
        <translation>Los servidores DNS de %1 no están en uso: %2</translation>
    </message>
    <message>
        <source>%1 has no IPv6: it is switched off on this machine.</source>
        <translation>%1 no tiene IPv6: está desactivado en este equipo.</translation>
    </message>
    <message>
        <source>The peers of %1 were changed.</source>
        <translation>Se modificaron los pares de %1.</translation>
    </message>
    <message>
        <source>%1: the peer %2 is now at %3.</source>
        <translation>%1: el par %2 está ahora en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n peers have other addresses now.</source>
        <translation>
            <numerusform>%1: %n par tiene ahora otra dirección.</numerusform>
            <numerusform>%1: %n pares tienen ahora otras direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be brought up. %2</source>
        <translation>No se pudo activar %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be taken down. %2</source>
        <translation>No se pudo desactivar %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be changed. %2</source>
        <translation>No se pudo modificar %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be removed. %2</source>
        <translation>No se pudo eliminar %1. %2</translation>
    </message>
    <message>
        <source>Adit&apos;s helper answers again.</source>
        <translation>El servicio auxiliar de Adit vuelve a responder.</translation>
    </message>
    <message>
        <source>Another program changed %1: it differs from what was approved.</source>
        <translation>Otro programa modificó %1: difiere de lo que se aprobó.</translation>
    </message>
    <message>
        <source>Another program changed %1. Adit&apos;s helper put it right.</source>
        <translation>Otro programa modificó %1. El servicio auxiliar de Adit lo corrigió.</translation>
    </message>
    <message>
        <source>%1 could not be repaired. %2</source>
        <translation>No se pudo reparar %1. %2</translation>
    </message>
    <message>
        <source>The addresses of %1 are not guarded: this machine has no nf_tables.</source>
        <translation>Las direcciones de %1 no están protegidas: este equipo no tiene nf_tables.</translation>
    </message>
    <message>
        <source>A change of %1 is on trial: it goes back by itself unless it is kept.</source>
        <translation>Un cambio de %1 está a prueba: se deshará por sí solo si no se conserva.</translation>
    </message>
    <message>
        <source>The kill switch of %1 still holds the network back.</source>
        <translation>El kill switch de %1 sigue reteniendo la red.</translation>
    </message>
</context>
<context>
    <name>adit::History</name>
    <message>
        <source>The traffic history was damaged. It was put aside as %1, and a new one has begun.</source>
        <translation>El historial de tráfico estaba dañado. Se apartó como %1 y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The traffic history cannot be stored: %1</source>
        <translation>No se puede guardar el historial de tráfico: %1</translation>
    </message>
</context>
<context>
    <name>adit::OnDemand</name>
    <message>
        <source>A rule brings the tunnel up: %1</source>
        <translation>Una regla activa el túnel: %1</translation>
    </message>
    <message>
        <source>A rule takes the tunnel down: %1</source>
        <translation>Una regla desactiva el túnel: %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>wired network</source>
        <translation>red cableada</translation>
    </message>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi «%1»</translation>
    </message>
    <message>
        <source>mobile or other network</source>
        <translation>red móvil u otra</translation>
    </message>
</context>
<context>
    <name>adit::gui::AboutDialog</name>
    <message>
        <source>About Adit</source>
        <translation>Acerca de Adit</translation>
    </message>
    <message>
        <source>WireGuard tunnels for the Linux desktop</source>
        <translation>Túneles WireGuard para el escritorio Linux</translation>
    </message>
    <message>
        <source>Free software under the licence %1</source>
        <translation>Software libre con la licencia %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the versions, for a bug report</source>
        <translation>Copia las versiones, para un informe de error</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>Helper:</source>
        <comment>the part that runs as root</comment>
        <translation>Servicio auxiliar:</translation>
    </message>
    <message>
        <source>WireGuard:</source>
        <translation>WireGuard:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Sistema:</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the helper</comment>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the helper</comment>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>what carries the tunnels</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>in the kernel</source>
        <comment>what carries the tunnels</comment>
        <translation>en el núcleo</translation>
    </message>
    <message>
        <source>a userspace program</source>
        <comment>what carries the tunnels</comment>
        <translation>un programa en espacio de usuario</translation>
    </message>
    <message>
        <source>none on this machine</source>
        <comment>what carries the tunnels</comment>
        <translation>ninguno en este equipo</translation>
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
        <translation>&amp;Activar o desactivar</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>&amp;Importar archivo…</translation>
    </message>
    <message>
        <source>Import from &amp;QR image…</source>
        <translation>Importar desde imagen &amp;QR…</translation>
    </message>
    <message>
        <source>&amp;Paste a configuration</source>
        <translation>&amp;Pegar una configuración</translation>
    </message>
    <message>
        <source>&amp;New tunnel…</source>
        <translation>&amp;Nuevo túnel…</translation>
    </message>
    <message>
        <source>New &amp;hub for phones…</source>
        <translation>Nuevo &amp;concentrador para teléfonos…</translation>
    </message>
    <message>
        <source>Add a p&amp;hone…</source>
        <translation>Añadir un &amp;teléfono…</translation>
    </message>
    <message>
        <source>&amp;Share as QR…</source>
        <translation>C&amp;ompartir como QR…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>&amp;Deshacer la eliminación</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>&amp;Filter tunnels</source>
        <translation>&amp;Filtrar túneles</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Preferencia&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Adit</source>
        <translation>Ace&amp;rca de Adit</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: what it does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous &amp;versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <source>Restore net&amp;work</source>
        <translation>Restablecer la re&amp;d</translation>
    </message>
</context>
<context>
    <name>adit::gui::AllowedIpsDialog</name>
    <message>
        <source>&amp;Start from what the peer has now</source>
        <translation>&amp;Partir de lo que el par tiene ahora</translation>
    </message>
    <message>
        <source>Route &amp;all traffic</source>
        <translation>Enrutar &amp;todo el tráfico</translation>
    </message>
    <message>
        <source>Without &amp;private networks</source>
        <translation>Sin redes pri&amp;vadas</translation>
    </message>
    <message>
        <source>Allowed IPs</source>
        <translation>IP permitidas</translation>
    </message>
    <message>
        <source>10.0.0.0/8, 192.168.0.0/16 and others that are answered nearby or nowhere. The DNS servers of the tunnel stay in it.</source>
        <translation>10.0.0.0/8, 192.168.0.0/16 y otras a las que se responde cerca o en ninguna parte. Los servidores DNS del túnel se mantienen.</translation>
    </message>
    <message>
        <source>&amp;Exclude these:</source>
        <translation>&amp;Excluir estas:</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Resultado:</translation>
    </message>
</context>
<context>
    <name>adit::gui::AllowedIpsWish</name>
    <message>
        <source>No address is left: nothing goes to this peer.</source>
        <translation>No queda ninguna dirección: nada va a este par.</translation>
    </message>
    <message>
        <source>Table is off: no routes are made.</source>
        <translation>Table es off: no se crean rutas.</translation>
    </message>
    <message numerus="yes">
        <source>Routes in table %1: %n</source>
        <translation>
            <numerusform>Rutas en la tabla %1: %n</numerusform>
            <numerusform>Rutas en la tabla %1: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel.</source>
        <translation>Todo el tráfico pasa por el túnel.</translation>
    </message>
    <message>
        <source>All IPv4 traffic goes through the tunnel.</source>
        <translation>Todo el tráfico IPv4 pasa por el túnel.</translation>
    </message>
    <message>
        <source>All IPv6 traffic goes through the tunnel.</source>
        <translation>Todo el tráfico IPv6 pasa por el túnel.</translation>
    </message>
    <message numerus="yes">
        <source>Routes into the tunnel: %n</source>
        <translation>
            <numerusform>Rutas hacia el túnel: %n</numerusform>
            <numerusform>Rutas hacia el túnel: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::Bar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>adit::gui::ChangeDialog</name>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
    <message>
        <source>Tunnel %1 is up. Applying this does the following while it runs:</source>
        <translation>El túnel %1 está activo. Al aplicar esto sucede lo siguiente mientras funciona:</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password, since the approved tunnel becomes another one.</source>
        <translation>Es posible que se pida una contraseña de administrador, ya que el túnel aprobado pasa a ser otro.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The change goes back by itself unless you keep it: for a change that may cut your own connection</source>
        <translation>El cambio se deshace por sí solo a menos que lo conserve: para uno que podría cortar su propia conexión</translation>
    </message>
    <message>
        <source>Apply and ask again in %1 s</source>
        <translation>Aplicar y preguntar de nuevo en %1 s</translation>
    </message>
</context>
<context>
    <name>adit::gui::ChangeWords</name>
    <message>
        <source>Remove peer %1; its connection ends.</source>
        <translation>Eliminar el par %1; su conexión termina.</translation>
    </message>
    <message>
        <source>Add peer %1.</source>
        <translation>Añadir el par %1.</translation>
    </message>
    <message>
        <source>Add peer %1 with %2.</source>
        <translation>Añadir el par %1 con %2.</translation>
    </message>
    <message>
        <source>Peer %1: set %2.</source>
        <translation>Par %1: establecer %2.</translation>
    </message>
    <message>
        <source>Peer %1: set %2 to %3.</source>
        <translation>Par %1: establecer %2 en %3.</translation>
    </message>
    <message>
        <source>Peer %1: remove %2.</source>
        <translation>Par %1: quitar %2.</translation>
    </message>
    <message>
        <source>Peer %1: replace %2.</source>
        <translation>Par %1: sustituir %2.</translation>
    </message>
    <message>
        <source>Peer %1: change %2 from %3 to %4.</source>
        <translation>Par %1: cambiar %2 de %3 a %4.</translation>
    </message>
    <message>
        <source>Replace the private key; every peer must be given the new public key.</source>
        <translation>Sustituir la clave privada; hay que dar la nueva clave pública a todos los pares.</translation>
    </message>
    <message>
        <source>Set %1 to %2.</source>
        <translation>Establecer %1 en %2.</translation>
    </message>
    <message>
        <source>Remove %1 (%2).</source>
        <translation>Quitar %1 (%2).</translation>
    </message>
    <message>
        <source>Change %1 from %2 to %3.</source>
        <translation>Cambiar %1 de %2 a %3.</translation>
    </message>
    <message>
        <source>Only comments and spelling change; the tunnel goes on as it is.</source>
        <translation>Solo cambian los comentarios y la escritura; el túnel sigue como está.</translation>
    </message>
    <message>
        <source>All connections of this tunnel are made anew.</source>
        <translation>Todas las conexiones de este túnel se establecen de nuevo.</translation>
    </message>
    <message>
        <source>Peers that stay keep their sessions while the interface is changed.</source>
        <translation>Los pares que permanecen conservan sus sesiones mientras se modifica la interfaz.</translation>
    </message>
    <message>
        <source>Nothing else is interrupted.</source>
        <translation>No se interrumpe nada más.</translation>
    </message>
</context>
<context>
    <name>adit::gui::ClientDraft</name>
    <message>
        <source>At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.</source>
        <translation>Como máximo 15 letras, cifras, «_», «-» o «.», y una letra al principio.</translation>
    </message>
    <message>
        <source>There is a tunnel of this name.</source>
        <translation>Ya hay un túnel con este nombre.</translation>
    </message>
    <message>
        <source>A key has 44 characters and ends with “=”.</source>
        <translation>Una clave tiene 44 caracteres y termina en «=».</translation>
    </message>
    <message>
        <source>This is the key of this computer. Give that of the other side.</source>
        <translation>Esta es la clave de este equipo. Indique la del otro lado.</translation>
    </message>
    <message>
        <source>Write a host and a port, like vpn.example.org:51820 or [2001:db8::1]:51820.</source>
        <translation>Escriba un servidor y un puerto, como vpn.example.org:51820 o [2001:db8::1]:51820.</translation>
    </message>
    <message>
        <source>Write addresses, like 10.0.0.2/24.</source>
        <translation>Escriba direcciones, como 10.0.0.2/24.</translation>
    </message>
    <message>
        <source>Write networks, like 10.0.0.0/24, fd00::/64.</source>
        <translation>Escriba redes, como 10.0.0.0/24, fd00::/64.</translation>
    </message>
    <message>
        <source>Write addresses of servers and search domains.</source>
        <translation>Escriba direcciones de servidores y dominios de búsqueda.</translation>
    </message>
</context>
<context>
    <name>adit::gui::CodePanel</name>
    <message>
        <source>Save .&amp;conf…</source>
        <translation>Guardar .&amp;conf…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Guardar &amp;imagen…</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>names of peers</source>
        <translation>nombres de los pares</translation>
    </message>
    <message>
        <source>Left out, since phones do not take it: %1</source>
        <translation>Se omite porque los teléfonos no lo admiten: %1</translation>
    </message>
    <message>
        <source>This tunnel is too large for a QR code: it takes %1 bytes, and a code holds %2. Its %3 AllowedIPs are too many. Shorten the list, or save the configuration and send the file to the phone.</source>
        <translation>Este túnel es demasiado grande para un código QR: ocupa %1 bytes, y en un código caben %2. Sus %3 AllowedIPs son demasiadas. Acorte la lista, o guarde la configuración y envíe el archivo al teléfono.</translation>
    </message>
    <message>
        <source>&amp;Hide code</source>
        <translation>&amp;Ocultar código</translation>
    </message>
    <message>
        <source>&amp;Show code</source>
        <translation>&amp;Mostrar código</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Guardar la configuración</translation>
    </message>
    <message>
        <source>Configurations (*.conf)</source>
        <translation>Configuraciones (*.conf)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Guardar el código QR</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>No se guardó el archivo</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it; it holds the private key.</source>
        <translation>Guardado como %1. Solo usted puede leerlo; contiene la clave privada.</translation>
    </message>
    <message numerus="yes">
        <source>Copied, with the private key. The clipboard is cleared in %Ln seconds.</source>
        <translation>
            <numerusform>Copiado, con la clave privada. El portapapeles se vacía en %Ln segundo.</numerusform>
            <numerusform>Copiado, con la clave privada. El portapapeles se vacía en %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::ConfTextEdit</name>
    <message>
        <source>Configuration as text</source>
        <translation>Configuración como texto</translation>
    </message>
</context>
<context>
    <name>adit::gui::ConfigurationPage</name>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Choose a tunnel to edit it.</source>
        <translation>Elija un túnel para editarlo.</translation>
    </message>
    <message>
        <source>The configuration file of %1 is gone. The tunnel can still be used as it was approved, and importing the file again makes it editable.</source>
        <translation>El archivo de configuración de %1 ya no existe. El túnel se puede seguir usando tal como se aprobó, y al importar de nuevo el archivo se podrá editar.</translation>
    </message>
    <message>
        <source>%1 was made by another program. Adit shows it and does not change it.</source>
        <translation>Otro programa creó %1. Adit lo muestra y no lo modifica.</translation>
    </message>
    <message>
        <source>This file has bytes that are no text. They are shown as �, and saving writes them so.</source>
        <translation>Este archivo tiene bytes que no son texto. Se muestran como �, y así se escriben al guardar.</translation>
    </message>
    <message>
        <source>The file is gone. Saving writes it again.</source>
        <translation>El archivo ya no existe. Al guardar se escribe de nuevo.</translation>
    </message>
    <message>
        <source>Another program changed this file while you were editing it.</source>
        <translation>Otro programa modificó este archivo mientras lo editaba.</translation>
    </message>
    <message>
        <source>&amp;Apply...</source>
        <translation>&amp;Aplicar…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>Errors to mend: %n</source>
        <translation>
            <numerusform>Errores por corregir: %n</numerusform>
            <numerusform>Errores por corregir: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Nothing was changed, since the question for a password was closed.</source>
        <translation>No se cambió nada, ya que se cerró la petición de contraseña.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>adit::gui::DiagnosticModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Error in line %1: %2</source>
        <translation>Error en la línea %1: %2</translation>
    </message>
    <message>
        <source>Warning in line %1: %2</source>
        <translation>Advertencia en la línea %1: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::EditSession</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
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
        <translation>Aún no hay túneles</translation>
    </message>
    <message>
        <source>Drop a .conf, a .zip or a picture of a QR code here, or begin with one of these:</source>
        <translation>Suelte aquí un .conf, un .zip o una imagen de un código QR, o empiece con una de estas opciones:</translation>
    </message>
</context>
<context>
    <name>adit::gui::Exporter</name>
    <message>
        <source>There is nothing to export</source>
        <translation>No hay nada que exportar</translation>
    </message>
    <message>
        <source>Only tunnels that have a configuration here can be exported.</source>
        <translation>Solo se pueden exportar los túneles que tienen aquí una configuración.</translation>
    </message>
    <message>
        <source>The file will hold the private key of “%1”.</source>
        <translation>El archivo contendrá la clave privada de «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The archive will hold the private keys of %Ln tunnels.</source>
        <translation>
            <numerusform>El archivo comprimido contendrá la clave privada de %Ln túnel.</numerusform>
            <numerusform>El archivo comprimido contendrá las claves privadas de %Ln túneles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Whoever has it can take this computer&apos;s place. Only you will be able to read it.</source>
        <translation>Quien lo tenga puede ocupar el lugar de este equipo. Solo usted podrá leerlo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Configurations (*.conf)</source>
        <translation>Configuraciones (*.conf)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación falló</translation>
    </message>
</context>
<context>
    <name>adit::gui::FactForm</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label and its value, for a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>adit::gui::FormPane</name>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>The form cannot follow the text until %1 is mended: %2</source>
        <translation>El formulario no puede seguir al texto hasta que se corrija %1: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::GeneralPage</name>
    <message>
        <source>&amp;Stay in the tray when the window is closed</source>
        <translation>&amp;Permanecer en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep a &amp;history of traffic on this computer</source>
        <translation>Guardar un &amp;historial del tráfico en este equipo</translation>
    </message>
    <message>
        <source>a tunnel is &amp;connected</source>
        <translation>un túnel se &amp;conecta</translation>
    </message>
    <message>
        <source>a connection is &amp;lost</source>
        <translation>se pierde una cone&amp;xión</translation>
    </message>
    <message>
        <source>something &amp;fails</source>
        <translation>algo &amp;falla</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;olores:</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>Notificarme cuando</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>Ventana:</translation>
    </message>
    <message>
        <source>Traffic:</source>
        <translation>Tráfico:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Shows a notification of the desktop</source>
        <translation>Muestra una notificación del escritorio</translation>
    </message>
    <message>
        <source>UDP ports of new hubs:</source>
        <translation>Puertos UDP de los nuevos concentradores:</translation>
    </message>
    <message>
        <source>First UDP port of new hubs</source>
        <translation>Primer puerto UDP de los nuevos concentradores</translation>
    </message>
    <message>
        <source>Last UDP port of new hubs</source>
        <translation>Último puerto UDP de los nuevos concentradores</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two ports</comment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>adit::gui::GraphWidget</name>
    <message>
        <source>Traffic graph</source>
        <translation>Gráfico del tráfico</translation>
    </message>
</context>
<context>
    <name>adit::gui::HooksView</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>This profile has commands for wg-quick. Adit keeps them in the file and never runs them.</source>
        <translation>Este perfil tiene órdenes para wg-quick. Adit las conserva en el archivo y nunca las ejecuta.</translation>
    </message>
</context>
<context>
    <name>adit::gui::ImportReport</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, %Ln imported</source>
        <translation>
            <numerusform>Cancelado, %Ln importado</numerusform>
            <numerusform>Cancelado, %Ln importados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <extracomment>%1 and %2 are numbers: 12 of 14 imported</extracomment>
        <translation>%1 de %2 importados</translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>No importados:</translation>
    </message>
    <message>
        <source>Commands in a configuration are kept in the file, but Adit never runs them:</source>
        <translation>Las órdenes de una configuración se conservan en el archivo, pero Adit nunca las ejecuta:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a tunnel and the keys of its commands: home: PostUp, PostDown</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer can read these files and the keys in them. The copy that was imported is private; delete the files, or take the right to read them away:</source>
        <translation>Otros usuarios de este equipo pueden leer estos archivos y las claves que contienen. La copia importada es privada; borre los archivos o quite el permiso de lectura:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already, unchanged.</source>
        <translation>
            <numerusform>%Ln ya estaba, sin cambios.</numerusform>
            <numerusform>%Ln ya estaban, sin cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out, as you chose.</source>
        <translation>
            <numerusform>%Ln se omitió, según lo elegido.</numerusform>
            <numerusform>%Ln se omitieron, según lo elegido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::Importer</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>Importar túneles</translation>
    </message>
    <message>
        <source>Tunnels (*.conf *.zip)</source>
        <translation>Túneles (*.conf *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import from a picture of a QR code</source>
        <translation>Importar desde una imagen de un código QR</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>No hay nada que pegar</translation>
    </message>
    <message>
        <source>Copy the text of a configuration, a picture of a QR code or files, then paste again.</source>
        <translation>Copie el texto de una configuración, una imagen de un código QR o archivos, y vuelva a pegar.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>adit::gui::InterfaceForm</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>servers and search domains</source>
        <translation>servidores y dominios de búsqueda</translation>
    </message>
    <message>
        <source>Listen port</source>
        <translation>Puerto de escucha</translation>
    </message>
    <message>
        <source>chosen when the tunnel starts</source>
        <translation>se elige al iniciar el túnel</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>Puerto libre</translation>
    </message>
    <message>
        <source>Choose a port at random that no tunnel listens on</source>
        <translation>Elegir al azar un puerto en el que no escuche ningún túnel</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>found from the path</source>
        <translation>se determina según la ruta</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Tabla de enrutamiento</translation>
    </message>
    <message>
        <source>Firewall mark</source>
        <translation>Marca de cortafuegos</translation>
    </message>
    <message>
        <source>Peers may be changed later without a new approval</source>
        <translation>Los pares se pueden modificar después sin una nueva aprobación</translation>
    </message>
    <message>
        <source>wg-quick saves the running state into the file</source>
        <translation>wg-quick guarda en el archivo el estado en ejecución</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>wg-quick</source>
        <translation>wg-quick</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Public key of this tunnel</source>
        <translation>Clave pública de este túnel</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Copiar la clave pública</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Kill switch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On; local networks stay reachable</source>
        <translation>Activado; las redes locales siguen accesibles</translation>
    </message>
    <message>
        <source>On; blocks local networks too</source>
        <translation>Activado; bloquea también las redes locales</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Peers reach other computers through this one</source>
        <translation>Los pares llegan a otros equipos a través de este</translation>
    </message>
    <message>
        <source>Under the address of this computer (masquerading)</source>
        <translation>Con la dirección de este equipo (enmascaramiento)</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Strict: only the local network stays outside</source>
        <translation>Estricto: solo la red local queda fuera</translation>
    </message>
    <message>
        <source>LAN-friendly: other routes count too</source>
        <translation>Compatible con la LAN: también cuentan otras rutas</translation>
    </message>
</context>
<context>
    <name>adit::gui::KeyCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>adit::gui::KeysPage</name>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;ombre:</translation>
    </message>
    <message>
        <source>The key pair was made just now. The other side needs the public key; the private key never leaves this computer.</source>
        <translation>El par de claves se acaba de crear. El otro lado necesita la clave pública; la clave privada nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>Nuevas c&amp;laves</translation>
    </message>
    <message>
        <source>&amp;Public key:</source>
        <translation>Clave &amp;pública:</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>column</comment>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>column</comment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of an event</comment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of an event</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity of an event</comment>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>adit::gui::LogPage</name>
    <message>
        <source>All &amp;tunnels</source>
        <translation>Todos los &amp;túneles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Qué eventos</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>Filtrar eventos por texto</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <comment>how many</comment>
        <translation>Eventos: %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha sucedido nada.</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Ningún evento coincide con el filtro.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The log could not be saved: %1</source>
        <translation>No se pudo guardar el registro: %1</translation>
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
        <translation>Importar un .conf</translation>
    </message>
    <message>
        <source>Scan a QR image</source>
        <translation>Leer una imagen QR</translation>
    </message>
    <message>
        <source>Create a tunnel</source>
        <translation>Crear un túnel</translation>
    </message>
    <message>
        <source>%1 Until then tunnels cannot be activated; editing, QR codes and export work.</source>
        <extracomment>%1 is one or two sentences on what is missing and what to install</extracomment>
        <translation>%1 Hasta entonces no se pueden activar túneles; la edición, los códigos QR y la exportación funcionan.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are removed.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Se eliminó %n túnel.</numerusform>
            <numerusform>Se eliminaron %n túneles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>adit::gui::NameDialog</name>
    <message>
        <source>What shall the new tunnel be called?</source>
        <translation>¿Cómo se llamará el nuevo túnel?</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a network interface. A name has at most 15 letters, digits, “_”, “-” or “.”, and starts with a letter.</source>
        <translation>«%1» no puede ser el nombre de una interfaz de red. Un nombre tiene como máximo 15 letras, cifras, «_», «-» o «.», y empieza por una letra.</translation>
    </message>
    <message>
        <source>There is another tunnel called “%1”.</source>
        <translation>Ya hay otro túnel llamado «%1».</translation>
    </message>
    <message>
        <source>Another file of this import is called “%1” too.</source>
        <translation>Otro archivo de esta importación también se llama «%1».</translation>
    </message>
    <message>
        <source>“%1” is an interface that another program made.</source>
        <translation>«%1» es una interfaz que creó otro programa.</translation>
    </message>
    <message>
        <source>&amp;Import under this name:</source>
        <translation>&amp;Importar con este nombre:</translation>
    </message>
    <message>
        <source>&amp;Replace the tunnel “%1”</source>
        <translation>&amp;Sustituir el túnel «%1»</translation>
    </message>
    <message>
        <source>Do &amp;not import it</source>
        <translation>&amp;No importarlo</translation>
    </message>
    <message>
        <source>Name the tunnel</source>
        <translation>Dar nombre al túnel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>Nombre del túnel</translation>
    </message>
    <message>
        <source>Do the &amp;same for all others like it</source>
        <translation>Hacer &amp;lo mismo con todos los casos similares</translation>
    </message>
    <message>
        <source>At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.</source>
        <translation>Como máximo 15 letras, cifras, «_», «-» o «.», y una letra al principio.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Este nombre ya está en uso.</translation>
    </message>
</context>
<context>
    <name>adit::gui::NewHubWizard</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>These were chosen so that they meet no network that this computer knows.</source>
        <translation>Se eligieron de modo que no coincidan con ninguna red que este equipo conozca.</translation>
    </message>
    <message>
        <source>&amp;Addresses of this computer:</source>
        <translation>&amp;Direcciones de este equipo:</translation>
    </message>
    <message>
        <source>&amp;UDP port:</source>
        <translation>Puerto &amp;UDP:</translation>
    </message>
    <message>
        <source>Its address on the &amp;internet (optional):</source>
        <translation>Su dirección en &amp;internet (opcional):</translation>
    </message>
    <message>
        <source>Phones call this computer at that address. Behind a router, have it forward the UDP port to this computer.</source>
        <translation>Los teléfonos llaman a este equipo en esa dirección. Si está detrás de un enrutador, haga que este reenvíe el puerto UDP a este equipo.</translation>
    </message>
    <message>
        <source>&amp;Propose others</source>
        <translation>&amp;Proponer otras</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535.</source>
        <translation>Escriba un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>Otro programa usa este puerto.</translation>
    </message>
    <message>
        <source>Write a host name or an address, with a port if phones must use another one.</source>
        <translation>Escriba un nombre de servidor o una dirección, con un puerto si los teléfonos deben usar otro.</translation>
    </message>
    <message>
        <source>New hub for phones</source>
        <translation>Nuevo concentrador para teléfonos</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>Nombre y claves</translation>
    </message>
    <message>
        <source>A tunnel on this computer that phones and other computers call.</source>
        <translation>Un túnel en este equipo al que llaman teléfonos y otros equipos.</translation>
    </message>
    <message>
        <source>Phones can be added later without asking for a password again.</source>
        <translation>Se pueden añadir teléfonos más adelante sin volver a pedir una contraseña.</translation>
    </message>
    <message>
        <source>Add a &amp;phone next</source>
        <translation>Añadir un &amp;teléfono a continuación</translation>
    </message>
    <message>
        <source>All UDP ports from %1 to %2 are in use. Write another one, or choose other ports in the settings.</source>
        <translation>Todos los puertos UDP de %1 a %2 están en uso. Escriba otro o elija otros puertos en la configuración.</translation>
    </message>
    <message>
        <source>&amp;Let peers reach my network, and the internet, through this computer</source>
        <translation>&amp;Permitir que los pares lleguen a mi red y a Internet a través de este equipo</translation>
    </message>
</context>
<context>
    <name>adit::gui::NewTunnelWizard</name>
    <message>
        <source>The other side</source>
        <translation>El otro lado</translation>
    </message>
    <message>
        <source>Whoever runs the other side tells you these.</source>
        <translation>Quien administra el otro lado le indica estos datos.</translation>
    </message>
    <message>
        <source>N&amp;ame (optional):</source>
        <translation>N&amp;ombre (opcional):</translation>
    </message>
    <message>
        <source>Its &amp;public key:</source>
        <translation>Su clave &amp;pública:</translation>
    </message>
    <message>
        <source>Its &amp;endpoint:</source>
        <translation>Su &amp;extremo:</translation>
    </message>
    <message>
        <source>P&amp;reshared key (optional):</source>
        <translation>Clave p&amp;recompartida (opcional):</translation>
    </message>
    <message>
        <source>Addresses and traffic</source>
        <translation>Direcciones y tráfico</translation>
    </message>
    <message>
        <source>What this computer is called inside, and what goes through the tunnel.</source>
        <translation>Cómo se llama este equipo en el interior y qué pasa por el túnel.</translation>
    </message>
    <message>
        <source>&amp;Addresses of this computer:</source>
        <translation>&amp;Direcciones de este equipo:</translation>
    </message>
    <message>
        <source>&amp;DNS (optional):</source>
        <translation>D&amp;NS (opcional):</translation>
    </message>
    <message>
        <source>A&amp;ll traffic</source>
        <translation>&amp;Todo el tráfico</translation>
    </message>
    <message>
        <source>&amp;Only traffic for these networks:</source>
        <translation>S&amp;olo el tráfico hacia estas redes:</translation>
    </message>
    <message>
        <source>Keep the way bac&amp;k open: this computer is behind a router or a firewall</source>
        <translation>Mantener abierto el camino de &amp;vuelta: este equipo está detrás de un router o un cortafuegos</translation>
    </message>
    <message>
        <source>Through the tunnel goes:</source>
        <translation>Por el túnel pasa:</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>Nuevo túnel</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>Nombre y claves</translation>
    </message>
    <message>
        <source>A tunnel to another computer, a server or a router that runs WireGuard.</source>
        <translation>Un túnel hacia otro equipo, un servidor o un enrutador que use WireGuard.</translation>
    </message>
</context>
<context>
    <name>adit::gui::NoticeBar</name>
    <message>
        <source>Take the file&apos;s text</source>
        <translation>Usar el texto del archivo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
</context>
<context>
    <name>adit::gui::NoticeFrame</name>
    <message>
        <source>Show configuration</source>
        <translation>Mostrar la configuración</translation>
    </message>
    <message>
        <source>Import its .conf…</source>
        <translation>Importar su .conf…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Take back now</source>
        <translation>Deshacer ahora</translation>
    </message>
</context>
<context>
    <name>adit::gui::OverviewPage</name>
    <message>
        <source>Choose a tunnel on the left.</source>
        <translation>Elija un túnel a la izquierda.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>adit::gui::Pages</name>
    <message>
        <source>Show %1</source>
        <extracomment>opens one of the tabs; %1 is its title</extracomment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerCard</name>
    <message>
        <source>no endpoint; it connects to us</source>
        <translation>sin extremo; se conecta a este equipo</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a list that is cut</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>sin handshake</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>Último handshake</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>received and sent bytes</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 recibidos, %2 enviados</translation>
    </message>
    <message>
        <source>Endpoint %1, last handshake %2</source>
        <translation>Extremo %1, último handshake: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerChoice</name>
    <message>
        <source>Peer whose traffic is shown</source>
        <translation>Par cuyo tráfico se muestra</translation>
    </message>
    <message>
        <source>Type a part of a peer&apos;s name to find it</source>
        <translation>Escriba parte del nombre de un par para encontrarlo</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>Todos los pares</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>a comment that tells peers apart</source>
        <translation>un comentario que distingue a los pares</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>Clave precompartida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Copy the preshared key; it leaves the clipboard after 30 seconds</source>
        <translation>Copiar la clave precompartida; se borra del portapapeles tras 30 segundos</translation>
    </message>
    <message>
        <source>Allowed IPs</source>
        <translation>IP permitidas</translation>
    </message>
    <message>
        <source>0.0.0.0/0, ::/0 for all traffic</source>
        <translation>0.0.0.0/0, ::/0 para todo el tráfico</translation>
    </message>
    <message>
        <source>Tools for allowed IPs</source>
        <translation>Herramientas para las IP permitidas</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Extremo</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>Keepalive</translation>
    </message>
    <message>
        <source>seconds, or off</source>
        <translation>segundos, u off</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerListModel</name>
    <message>
        <source>Peer %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>New peer</source>
        <translation>Nuevo par</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1, has an error</source>
        <translation>%1, tiene un error</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerModel</name>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Extremo</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>Último handshake</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
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
        <translation>Filtrar pares</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Añadir un par</translation>
    </message>
    <message>
        <source>Duplicate the peer without its keys</source>
        <translation>Duplicar el par sin sus claves</translation>
    </message>
    <message>
        <source>Move the peer up</source>
        <translation>Subir el par</translation>
    </message>
    <message>
        <source>Move the peer down</source>
        <translation>Bajar el par</translation>
    </message>
    <message>
        <source>Remove the peer</source>
        <translation>Eliminar el par</translation>
    </message>
    <message>
        <source>Peers (%L1)</source>
        <translation>Pares (%L1)</translation>
    </message>
    <message>
        <source>A name has up to 64 characters, all of which can be shown.</source>
        <translation>Un nombre tiene hasta 64 caracteres, y todos deben poder mostrarse.</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeersView</name>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>Sin pares</translation>
    </message>
    <message>
        <source>One peer</source>
        <translation>Un par</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <comment>heading; two or more</comment>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::PhoneDialog</name>
    <message>
        <source>Add a phone to %1</source>
        <translation>Añadir un teléfono a %1</translation>
    </message>
    <message>
        <source>The phone gets keys and addresses of its own and becomes a peer of this tunnel. Then you scan its configuration with the WireGuard app.</source>
        <translation>El teléfono recibe sus propias claves y direcciones y pasa a ser un par de este túnel. Después se escanea su configuración con la aplicación WireGuard.</translation>
    </message>
    <message>
        <source>In the WireGuard app: add a tunnel, scan from QR code. This is the only copy of the phone’s private key; it is forgotten when this window closes.</source>
        <translation>En la aplicación WireGuard: añadir un túnel, escanear desde código QR. Esta es la única copia de la clave privada del teléfono; se olvida al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Add a&amp;nother phone</source>
        <translation>Añadir otro t&amp;eléfono</translation>
    </message>
    <message>
        <source>Add and &amp;show the code</source>
        <translation>Añadir y mo&amp;strar el código</translation>
    </message>
    <message>
        <source>This tunnel has no configuration here.</source>
        <translation>Este túnel no tiene aquí una configuración.</translation>
    </message>
    <message>
        <source>The configuration of this tunnel has errors. Mend them first.</source>
        <translation>La configuración de este túnel tiene errores. Corríjalos primero.</translation>
    </message>
    <message>
        <source>This tunnel listens at no fixed port, so a phone cannot call it. Give it a ListenPort, or make a new hub for phones.</source>
        <translation>Este túnel no escucha en un puerto fijo, por lo que un teléfono no puede llamarlo. Asígnele un ListenPort, o cree un nuevo concentrador para teléfonos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 is not up: activate it, so that the phone reaches it.</source>
        <translation>%1 no está activo: actívelo para que el teléfono pueda llegar a él.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>%1 is a peer of %2 now.</source>
        <translation>%1 es ahora un par de %2.</translation>
    </message>
    <message>
        <source>Close without a copy?</source>
        <translation>¿Cerrar sin una copia?</translation>
    </message>
    <message>
        <source>Nobody has the phone’s configuration yet.</source>
        <translation>Nadie tiene aún la configuración del teléfono.</translation>
    </message>
    <message>
        <source>Its private key is forgotten when this window closes. The peer stays in the tunnel until you remove it.</source>
        <translation>Su clave privada se olvida al cerrar esta ventana. El par permanece en el túnel hasta que lo elimine.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>adit::gui::PhoneForm</name>
    <message>
        <source>&amp;All its traffic</source>
        <translation>&amp;Todo su tráfico</translation>
    </message>
    <message>
        <source>Pixel 9</source>
        <translation>Pixel 9</translation>
    </message>
    <message>
        <source>as the phone has it</source>
        <translation>como lo tiene el teléfono</translation>
    </message>
    <message>
        <source>&amp;Name of the phone:</source>
        <translation>&amp;Nombre del teléfono:</translation>
    </message>
    <message>
        <source>This computer’s address on the &amp;internet:</source>
        <translation>Dirección de este equipo en &amp;internet:</translation>
    </message>
    <message>
        <source>Through the tunnel goes:</source>
        <translation>Por el túnel pasa:</translation>
    </message>
    <message>
        <source>&amp;DNS servers:</source>
        <translation>Servidores &amp;DNS:</translation>
    </message>
    <message>
        <source>Its addresses:</source>
        <translation>Sus direcciones:</translation>
    </message>
    <message>
        <source>&amp;Only traffic for %1</source>
        <translation>&amp;Solo el tráfico hacia %1</translation>
    </message>
    <message>
        <source>This cannot be the name of a phone.</source>
        <translation>Esto no puede ser el nombre de un teléfono.</translation>
    </message>
    <message>
        <source>The tunnel has a peer of this name.</source>
        <translation>El túnel ya tiene un par con este nombre.</translation>
    </message>
    <message>
        <source>Write a host name or an address, with a port if the phone must use another one.</source>
        <translation>Escriba un nombre de servidor o una dirección, con un puerto si el teléfono debe usar otro.</translation>
    </message>
    <message>
        <source>Write addresses of servers and search domains.</source>
        <translation>Escriba direcciones de servidores y dominios de búsqueda.</translation>
    </message>
    <message>
        <source>This computer does not pass it on to the internet yet: switch forwarding and masquerading on in the configuration of this tunnel.</source>
        <translation>Este equipo aún no lo reenvía a Internet: active el reenvío y el enmascaramiento en la configuración de este túnel.</translation>
    </message>
</context>
<context>
    <name>adit::gui::QrWidget</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Shown: it holds the private key</source>
        <translation>Visible: contiene la clave privada</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
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
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>This is the tunnel as it will be saved. You can change everything later.</source>
        <translation>Este es el túnel tal como se guardará. Todo se puede modificar más adelante.</translation>
    </message>
    <message>
        <source>The new tunnel</source>
        <translation>El nuevo túnel</translation>
    </message>
</context>
<context>
    <name>adit::gui::RuleText</name>
    <message>
        <source>Any network</source>
        <translation>Cualquier red</translation>
    </message>
    <message>
        <source>Any Wi-Fi</source>
        <translation>Cualquier Wi-Fi</translation>
    </message>
    <message>
        <source>A certain Wi-Fi</source>
        <translation>Una Wi-Fi determinada</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Red cableada</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>Red de uso medido</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Bring it up</source>
        <comment>the tunnel</comment>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Take it down</source>
        <comment>the tunnel</comment>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>the tunnel</comment>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi «%1»</translation>
    </message>
    <message>
        <source>%1: bring it up</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1: activarlo</translation>
    </message>
    <message>
        <source>%1: take it down</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1: desactivarlo</translation>
    </message>
    <message>
        <source>%1: leave it as it is</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1: dejarlo como está</translation>
    </message>
</context>
<context>
    <name>adit::gui::RulesPage</name>
    <message>
        <source>The first rule that fits decides. Rules act when the network changes; what you switch by hand holds until then.</source>
        <translation>Decide la primera regla que coincide. Las reglas actúan cuando cambia la red; lo que se cambia a mano se mantiene hasta entonces.</translation>
    </message>
    <message>
        <source>&amp;Tunnel:</source>
        <translation>&amp;Túnel:</translation>
    </message>
    <message>
        <source>Rules of this tunnel, in their order</source>
        <translation>Reglas de este túnel, en su orden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Network of the new rule</source>
        <translation>Red de la nueva regla</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Nombre de la Wi-Fi</translation>
    </message>
    <message>
        <source>What the new rule does</source>
        <translation>Qué hace la nueva regla</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>the network in use</comment>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>NetworkManager does not run here, so rules have no effect.</source>
        <translation>NetworkManager no está en ejecución, por lo que las reglas no tienen efecto.</translation>
    </message>
</context>
<context>
    <name>adit::gui::SecretField</name>
    <message>
        <source>Generate a new key</source>
        <translation>Generar una clave nueva</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Sustituir la clave</translation>
    </message>
    <message>
        <source>Replace the private key with a new one?</source>
        <translation>¿Sustituir la clave privada por una nueva?</translation>
    </message>
    <message>
        <source>Replace the preshared key with a new one?</source>
        <translation>¿Sustituir la clave precompartida por una nueva?</translation>
    </message>
    <message>
        <source>The peers know this tunnel by its public key. They reach it again when they are given the new one.</source>
        <translation>Los pares conocen este túnel por su clave pública. Volverán a comunicarse con él cuando se les dé la nueva.</translation>
    </message>
    <message>
        <source>The peer must be given the new one before it is reached again.</source>
        <translation>Hay que dar la nueva al par para volver a comunicarse con él.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
</context>
<context>
    <name>adit::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>Al &amp;iniciar</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Redes</translation>
    </message>
</context>
<context>
    <name>adit::gui::ShareDialog</name>
    <message>
        <source>Share %1</source>
        <translation>Compartir %1</translation>
    </message>
    <message>
        <source>Scan the code with the WireGuard app of the phone.</source>
        <translation>Escanee el código con la aplicación WireGuard del teléfono.</translation>
    </message>
    <message>
        <source>It holds the private key: whoever has it can take this tunnel’s place. Two devices must not use one key at the same time, since they drive each other out. To use both, add the phone to the other side as a peer of its own.</source>
        <translation>Contiene la clave privada: quien la tenga puede ocupar el lugar de este túnel. Dos dispositivos no deben usar una misma clave a la vez, ya que se expulsan el uno al otro. Para usar ambos, añada el teléfono en el otro lado como un par propio.</translation>
    </message>
    <message>
        <source>This tunnel has no configuration here that could be shared.</source>
        <translation>Este túnel no tiene aquí una configuración que se pueda compartir.</translation>
    </message>
</context>
<context>
    <name>adit::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column</comment>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>adit::gui::StartPage</name>
    <message>
        <source>&amp;Start Adit in the tray</source>
        <translation>Iniciar Adit en la &amp;bandeja</translation>
    </message>
    <message>
        <source>When I log in:</source>
        <translation>Al iniciar sesión:</translation>
    </message>
    <message>
        <source>When Adit &amp;starts:</source>
        <translation>Al &amp;arrancar Adit:</translation>
    </message>
    <message>
        <source>Leave the tunnels as they are</source>
        <translation>Dejar los túneles como están</translation>
    </message>
    <message>
        <source>Bring up those that were up last</source>
        <translation>Activar los que estaban activos la última vez</translation>
    </message>
    <message>
        <source>Bring up the chosen ones</source>
        <translation>Activar los elegidos</translation>
    </message>
    <message>
        <source>Tunnels that come up when Adit starts</source>
        <translation>Túneles que se activan al arrancar Adit</translation>
    </message>
</context>
<context>
    <name>adit::gui::StateHead</name>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
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
        <translation>Importar</translation>
    </message>
    <message>
        <source>What there is to say about the import</source>
        <translation>Detalles de la importación</translation>
    </message>
</context>
<context>
    <name>adit::gui::TextPane</name>
    <message>
        <source>Show keys</source>
        <translation>Mostrar claves</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>Ocultar claves</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errores y advertencias</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsStrip</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no session</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is a title such as &quot;Session&quot;</extracomment>
        <translation>%1: nada</translation>
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
        <translation>%1: recibido %2, enviado %3</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsView</name>
    <message>
        <source>Days or months</source>
        <translation>Días o meses</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation>Borrar historial…</translation>
    </message>
    <message>
        <source>Traffic by day or month</source>
        <translation>Tráfico por día o mes</translation>
    </message>
    <message>
        <source>The history is not kept on disk: it begins anew with each start. This can be changed in the settings.</source>
        <translation>El historial no se guarda en disco: empieza de nuevo en cada inicio. Esto se puede cambiar en las preferencias.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Delete the traffic history</source>
        <translation>Borrar el historial de tráfico</translation>
    </message>
    <message>
        <source>Delete the traffic history of all tunnels? Graphs and totals begin anew.</source>
        <translation>¿Borrar el historial de tráfico de todos los túneles? Los gráficos y los totales empiezan de nuevo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficExport</name>
    <message>
        <source>Save traffic as CSV</source>
        <translation>Guardar el tráfico como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Save the graph as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>No se guardó el archivo</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficLegend</name>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received %1</source>
        <extracomment>%1 is a rate such as &quot;1.5 MiB/s&quot;</extracomment>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <extracomment>%1 is a rate such as &quot;1.5 MiB/s&quot;</extracomment>
        <translation>Enviado: %1</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficPage</name>
    <message>
        <source>Choose a tunnel to see its traffic.</source>
        <translation>Elija un túnel para ver su tráfico.</translation>
    </message>
    <message>
        <source>Graph or totals</source>
        <translation>Gráfico o totales</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>Tiempo que muestra el gráfico</translation>
    </message>
    <message>
        <source>Traffic graph of %1</source>
        <translation>Gráfico del tráfico de %1</translation>
    </message>
    <message>
        <source>Traffic graph</source>
        <translation>Gráfico del tráfico</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Let the graph move on (Space)</source>
        <translation>Dejar avanzar el gráfico (Espacio)</translation>
    </message>
    <message>
        <source>Hold the graph still (Space)</source>
        <translation>Detener el gráfico (Espacio)</translation>
    </message>
    <message>
        <source>Nothing has been recorded in this time yet.</source>
        <translation>Aún no se ha registrado nada en este tiempo.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time: the tunnel was not up.</source>
        <translation>No se registró nada en este tiempo: el túnel no estaba activo.</translation>
    </message>
    <message>
        <source>%1, peer %2</source>
        <extracomment>a peer of a tunnel</extracomment>
        <translation>%1, par %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrayMenu</name>
    <message>
        <source>Tunnels</source>
        <comment>submenu of the tray</comment>
        <translation>Túneles</translation>
    </message>
    <message>
        <source>Show Adit</source>
        <comment>tray menu</comment>
        <translation>Mostrar Adit</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>tray menu</comment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>tray menu</comment>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Quit (tunnels stay active)</source>
        <comment>tray menu</comment>
        <translation>Salir (los túneles siguen activos)</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>tray menu</comment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Restore network</source>
        <comment>tray menu</comment>
        <translation>Restablecer la red</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrayText</name>
    <message>
        <source>No tunnel is active</source>
        <comment>status line of the tray</comment>
        <translation>Ningún túnel está activo</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels connected</source>
        <comment>status line of the tray, two or more</comment>
        <translation>
            <numerusform>%n túnel conectado</numerusform>
            <numerusform>%n túneles conectados</numerusform>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Nuevo nombre del túnel</translation>
    </message>
</context>
<context>
    <name>adit::gui::TunnelList</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter tunnels by name, address or peer</source>
        <translation>Filtrar túneles por nombre, dirección o par</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Túneles</translation>
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
        <translation>Formulario o texto</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>adit::gui::VersionsDialog</name>
    <message>
        <source>It has errors, so it cannot be compared.</source>
        <translation>Tiene errores, así que no se puede comparar.</translation>
    </message>
    <message>
        <source>Only spelling, order or comments</source>
        <translation>Solo la escritura, el orden o los comentarios</translation>
    </message>
    <message>
        <source>Previous versions of %1</source>
        <translation>Versiones anteriores de %1</translation>
    </message>
    <message>
        <source>Previous versions, the newest first</source>
        <translation>Versiones anteriores, la más reciente primero</translation>
    </message>
    <message>
        <source>In place until</source>
        <comment>column</comment>
        <translation>En vigor hasta</translation>
    </message>
    <message>
        <source>What was changed then</source>
        <comment>column</comment>
        <translation>Qué se cambió entonces</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>There are none yet. Whenever the configuration is replaced, what it was is kept here.</source>
        <translation>Aún no hay ninguna. Cada vez que se sustituye la configuración, aquí se guarda cómo era.</translation>
    </message>
    <message>
        <source>The configuration is as it was until %1. A tunnel that is up is as before; activate it anew, or apply it in the editor.</source>
        <translation>La configuración está como estaba hasta %1. Un túnel activo sigue como antes; vuelva a activarlo o aplíquela en el editor.</translation>
    </message>
</context>
<context>
    <name>adit::gui::Wizard</name>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;rear</translation>
    </message>
    <message>
        <source>The tunnel was not created</source>
        <translation>No se creó el túnel</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>this name is not used: it is long or has characters that cannot be shown</source>
        <translation>este nombre no se usa: es largo o tiene caracteres que no se pueden mostrar</translation>
    </message>
    <message>
        <source>a name has up to %1 characters</source>
        <translation>un nombre tiene hasta %1 caracteres</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escriba %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>¿quiso decir %1?</translation>
    </message>
    <message>
        <source>there is no [Interface] section</source>
        <translation>no hay ninguna sección [Interface]</translation>
    </message>
    <message>
        <source>a NUL character; this is not a text file</source>
        <translation>un carácter NUL; esto no es un archivo de texto</translation>
    </message>
    <message>
        <source>a setting of Adit belongs in [Interface]; it is not used</source>
        <translation>un ajuste de Adit va en [Interface]; no se usa</translation>
    </message>
    <message>
        <source>a space inside a section header</source>
        <translation>un espacio dentro de un encabezado de sección</translation>
    </message>
    <message>
        <source>%1 is not a section header</source>
        <translation>%1 no es un encabezado de sección</translation>
    </message>
    <message>
        <source>the sections are [Interface] and [Peer]</source>
        <translation>las secciones son [Interface] y [Peer]</translation>
    </message>
    <message>
        <source>a second [Interface] section</source>
        <translation>una segunda sección [Interface]</translation>
    </message>
    <message>
        <source>more than %1 peers</source>
        <translation>más de %1 pares</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 no tiene valor</translation>
    </message>
    <message>
        <source>the value of %1 holds a character that is not text</source>
        <translation>el valor de %1 contiene un carácter que no es texto</translation>
    </message>
    <message>
        <source>%1 stands before any section</source>
        <translation>%1 está antes de cualquier sección</translation>
    </message>
    <message>
        <source>%1 belongs in %2, not in %3</source>
        <translation>%1 va en %2, no en %3</translation>
    </message>
    <message>
        <source>a space inside a key name</source>
        <translation>un espacio dentro del nombre de una clave</translation>
    </message>
    <message>
        <source>%1 is not a key that Adit knows</source>
        <translation>%1 no es una clave que Adit conozca</translation>
    </message>
    <message>
        <source>this is not a key that Adit knows</source>
        <translation>esta no es una clave que Adit conozca</translation>
    </message>
    <message>
        <source>this line is neither a section header nor `Key = Value`</source>
        <translation>esta línea no es ni un encabezado de sección ni `Key = Value`</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>el archivo supera 1 MiB</translation>
    </message>
    <message>
        <source>this is a kill switch: write `#@ KillSwitch = strict` in [Interface]</source>
        <translation>esto es un kill switch: escriba `#@ KillSwitch = strict` en [Interface]</translation>
    </message>
    <message>
        <source>this sets name servers: write `DNS = ...` in [Interface]</source>
        <translation>esto establece servidores de nombres: escriba `DNS = ...` en [Interface]</translation>
    </message>
    <message>
        <source>this is policy routing: AllowedIPs of 0.0.0.0/0 or ::/0 bring it, and `Table` names a table</source>
        <translation>esto es enrutamiento por políticas: AllowedIPs con 0.0.0.0/0 o ::/0 lo aporta, y `Table` indica una tabla</translation>
    </message>
    <message>
        <source>this sets routes: AllowedIPs bring them, and `Table` names a table</source>
        <translation>esto establece rutas: AllowedIPs las aporta, y `Table` indica una tabla</translation>
    </message>
    <message>
        <source>%1 is given twice in this section</source>
        <translation>%1 aparece dos veces en esta sección</translation>
    </message>
    <message>
        <source>a space inside the value of %1</source>
        <translation>un espacio dentro del valor de %1</translation>
    </message>
    <message>
        <source>%1 is all zero, which is no key</source>
        <translation>%1 son todo ceros, lo que no es una clave</translation>
    </message>
    <message>
        <source>more than %1 addresses</source>
        <translation>más de %1 direcciones</translation>
    </message>
    <message>
        <source>more than %1 DNS servers</source>
        <translation>más de %1 servidores DNS</translation>
    </message>
    <message>
        <source>%1 is neither an address nor a domain name</source>
        <translation>%1 no es ni una dirección ni un nombre de dominio</translation>
    </message>
    <message>
        <source>%1 is not an address, so it is taken as a search domain</source>
        <translation>%1 no es una dirección, por lo que se toma como dominio de búsqueda</translation>
    </message>
    <message>
        <source>more than %1 search domains</source>
        <translation>más de %1 dominios de búsqueda</translation>
    </message>
    <message>
        <source>%1 is kept in the file, but Adit never runs commands of a file</source>
        <translation>%1 se conserva en el archivo, pero Adit nunca ejecuta órdenes de un archivo</translation>
    </message>
    <message>
        <source>this is not a setting that Adit knows</source>
        <translation>este no es un ajuste que Adit conozca</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 aparece dos veces</translation>
    </message>
    <message>
        <source>KillSwitch must be off, lan or strict</source>
        <translation>KillSwitch debe ser off, lan o strict</translation>
    </message>
    <message>
        <source>Endpoint %1: %2</source>
        <translation>Endpoint %1: %2</translation>
    </message>
    <message>
        <source>[Interface] has no PrivateKey</source>
        <translation>[Interface] no tiene PrivateKey</translation>
    </message>
    <message>
        <source>%1 has host bits, so %2 is used</source>
        <translation>%1 tiene bits de host, por lo que se usa %2</translation>
    </message>
    <message>
        <source>this [Peer] has no PublicKey</source>
        <translation>este [Peer] no tiene PublicKey</translation>
    </message>
    <message>
        <source>there is more like this that is not listed</source>
        <translation>hay más casos como este que no se muestran</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>este valor</translation>
    </message>
    <message>
        <source>it has the right length, but is not canonical base64</source>
        <translation>tiene la longitud correcta, pero no es base64 canónico</translation>
    </message>
    <message>
        <source>it has %1 characters</source>
        <translation>tiene %1 caracteres</translation>
    </message>
    <message>
        <source>%1 is not a key of 44 characters of base64</source>
        <translation>%1 no es una clave de 44 caracteres en base64</translation>
    </message>
    <message>
        <source>an IPv4 address has four numbers, as in 10.0.0.0/8</source>
        <translation>una dirección IPv4 tiene cuatro números, como en 10.0.0.0/8</translation>
    </message>
    <message>
        <source>a number in an IPv4 address has no leading zero and is at most 255</source>
        <translation>un número de una dirección IPv4 no lleva ceros a la izquierda y es como máximo 255</translation>
    </message>
    <message>
        <source>names are not looked up here</source>
        <translation>aquí no se resuelven nombres</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not %4</source>
        <translation>%1 debe ser un número de %2 a %3, no %4</translation>
    </message>
    <message>
        <source>%1 must be off or seconds from 0 to 65535, not %2</source>
        <translation>%1 debe ser off o segundos de 0 a 65535, no %2</translation>
    </message>
    <message>
        <source>%1 must be off or a number up to 4294967295 (0xffffffff), not %2</source>
        <translation>%1 debe ser off o un número hasta 4294967295 (0xffffffff), no %2</translation>
    </message>
    <message>
        <source>Table must be auto, off, main, local, default or a number from 1 to 4294967295, not %1</source>
        <translation>Table debe ser auto, off, main, local, default o un número de 1 a 4294967295, no %1</translation>
    </message>
    <message>
        <source>%1 must be true or false, not %2</source>
        <translation>%1 debe ser true o false, no %2</translation>
    </message>
    <message>
        <source>%1 has an empty element</source>
        <translation>%1 tiene un elemento vacío</translation>
    </message>
    <message>
        <source>remove the comma</source>
        <translation>quite la coma</translation>
    </message>
    <message>
        <source>a space inside %1</source>
        <translation>un espacio dentro de %1</translation>
    </message>
    <message>
        <source>separate elements with a comma</source>
        <translation>separe los elementos con una coma</translation>
    </message>
    <message>
        <source>%1 begins with a sign</source>
        <translation>%1 empieza con un signo</translation>
    </message>
    <message>
        <source>+ and - change a running tunnel (`wg set`); a file says which AllowedIPs there are</source>
        <translation>+ y - modifican un túnel en ejecución (`wg set`); un archivo indica qué AllowedIPs hay</translation>
    </message>
    <message>
        <source>the prefix length of %1 is not a number that fits</source>
        <translation>la longitud de prefijo de %1 no es un número adecuado</translation>
    </message>
    <message>
        <source>0 to 32 for IPv4, 0 to 128 for IPv6</source>
        <translation>de 0 a 32 para IPv4, de 0 a 128 para IPv6</translation>
    </message>
    <message>
        <source>%1 is not an IP address</source>
        <translation>%1 no es una dirección IP</translation>
    </message>
    <message>
        <source>this is the public key of the interface itself</source>
        <translation>esta es la clave pública de la propia interfaz</translation>
    </message>
    <message>
        <source>the peer of line %1 has the same PublicKey</source>
        <translation>el par de la línea %1 tiene la misma PublicKey</translation>
    </message>
    <message>
        <source>more than %1 AllowedIPs</source>
        <translation>más de %1 AllowedIPs</translation>
    </message>
    <message>
        <source>%1 is in the peer of line %2 too; the last one has it</source>
        <translation>%1 está también en el par de la línea %2; se queda en el último</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least %1</source>
        <translation>IPv6 necesita una MTU de al menos %1</translation>
    </message>
    <message>
        <source> &apos;%1&apos;</source>
        <translation> «%1»</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <translation>la interfaz ya no existe</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>this kernel does not support it</source>
        <translation>este núcleo no lo admite</translation>
    </message>
    <message>
        <source>the port is in use by another program</source>
        <translation>otro programa está usando el puerto</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>no existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a tunnel. A name has 1 to 15 letters, digits, &apos;_&apos;, &apos;-&apos; or &apos;.&apos;, starts with a letter, and is not &apos;all&apos;, &apos;default&apos; or &apos;lo&apos;.</source>
        <translation>«%1» no puede ser el nombre de un túnel. Un nombre tiene de 1 a 15 letras, cifras, «_», «-» o «.», empieza por una letra y no es «all», «default» ni «lo».</translation>
    </message>
    <message>
        <source>This cannot be the name of a tunnel. A name has 1 to 15 letters, digits, &apos;_&apos;, &apos;-&apos; or &apos;.&apos;, starts with a letter, and is not &apos;all&apos;, &apos;default&apos; or &apos;lo&apos;.</source>
        <translation>Esto no puede ser el nombre de un túnel. Un nombre tiene de 1 a 15 letras, cifras, «_», «-» o «.», empieza por una letra y no es «all», «default» ni «lo».</translation>
    </message>
    <message>
        <source>A key is not valid%1. A key is 44 characters of base64.</source>
        <translation>Una clave no es válida%1. Una clave son 44 caracteres en base64.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IP address.</source>
        <translation>«%1» no es una dirección IP.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>Esto no es una dirección IP.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a network. Write it like 10.0.0.0/24 or fd00::/64.</source>
        <translation>«%1» no es una red. Escríbala como 10.0.0.0/24 o fd00::/64.</translation>
    </message>
    <message>
        <source>This is not a network. Write it like 10.0.0.0/24 or fd00::/64.</source>
        <translation>Esto no es una red. Escríbala como 10.0.0.0/24 o fd00::/64.</translation>
    </message>
    <message>
        <source>The endpoint is not valid%1. Write HOST:PORT, or [IPV6]:PORT.</source>
        <translation>El extremo no es válido%1. Escriba SERVIDOR:PUERTO, o [IPV6]:PUERTO.</translation>
    </message>
    <message>
        <source>A number is not valid or out of range%1.</source>
        <translation>Un número no es válido o está fuera del intervalo%1.</translation>
    </message>
    <message>
        <source>A domain name is not valid%1.</source>
        <translation>Un nombre de dominio no es válido%1.</translation>
    </message>
    <message>
        <source>A text holds characters that are not allowed%1.</source>
        <translation>Un texto contiene caracteres no permitidos%1.</translation>
    </message>
    <message>
        <source>The configuration has errors%1.</source>
        <translation>La configuración tiene errores%1.</translation>
    </message>
    <message>
        <source>That is more than Adit takes%1.</source>
        <translation>Eso es más de lo que Adit acepta%1.</translation>
    </message>
    <message>
        <source>Two peers have the same public key%1. Remove one of them.</source>
        <translation>Dos pares tienen la misma clave pública%1. Elimine uno de ellos.</translation>
    </message>
    <message>
        <source>Two peers have the same AllowedIPs%1.</source>
        <translation>Dos pares tienen las mismas AllowedIPs%1.</translation>
    </message>
    <message>
        <source>A peer has the public key of this tunnel itself%1. Give the key of the other side.</source>
        <translation>Un par tiene la clave pública de este mismo túnel%1. Indique la clave del otro lado.</translation>
    </message>
    <message>
        <source>The keys did not reach the helper in a sealed memory file. Nothing was changed.</source>
        <translation>Las claves no llegaron al servicio auxiliar en un archivo de memoria sellado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The keys sent to the helper do not fit the tunnel. Nothing was changed.</source>
        <translation>Las claves enviadas al servicio auxiliar no corresponden al túnel. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no tunnel &apos;%1&apos; here.</source>
        <translation>Aquí no hay ningún túnel «%1».</translation>
    </message>
    <message>
        <source>There is no tunnel of this name here.</source>
        <translation>Aquí no hay ningún túnel con este nombre.</translation>
    </message>
    <message>
        <source>There is no peer &apos;%1&apos; in this tunnel.</source>
        <translation>No hay ningún par «%1» en este túnel.</translation>
    </message>
    <message>
        <source>There is no peer like this in this tunnel.</source>
        <translation>No hay ningún par así en este túnel.</translation>
    </message>
    <message>
        <source>The tunnel%1 is not up.</source>
        <translation>El túnel%1 no está activo.</translation>
    </message>
    <message>
        <source>The tunnel%1 is up already.</source>
        <translation>El túnel%1 ya está activo.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; is in use on this machine by something that is not this tunnel. Choose another name.</source>
        <translation>El nombre «%1» está en uso en este equipo por algo que no es este túnel. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The name of this tunnel is in use on this machine by something that is not this tunnel. Choose another name.</source>
        <translation>El nombre de este túnel está en uso en este equipo por algo que no es este túnel. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Another running tunnel has this address%1. Take that tunnel down first.</source>
        <translation>Otro túnel activo tiene esta dirección%1. Desactive primero ese túnel.</translation>
    </message>
    <message>
        <source>The listen port is in use%1. Take the other tunnel down, or choose another port (ListenPort = 0 finds a free one).</source>
        <translation>El puerto de escucha está en uso%1. Desactive el otro túnel, o elija otro puerto (ListenPort = 0 busca uno libre).</translation>
    </message>
    <message>
        <source>Another running tunnel carries this network%1. Take that tunnel down first.</source>
        <translation>Otro túnel activo lleva esta red%1. Desactive primero ese túnel.</translation>
    </message>
    <message>
        <source>The tunnel%1 was changed since it was approved. Approve it again.</source>
        <translation>El túnel%1 se modificó después de aprobarse. Apruébelo de nuevo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Ya existe.</translation>
    </message>
    <message>
        <source>You are not allowed to do this%1. Ask an administrator.</source>
        <translation>No tiene permiso para hacer esto%1. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>The request for a password was cancelled. Nothing was changed.</source>
        <translation>Se canceló la petición de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>polkit, which decides who may do this, does not answer. Nothing was changed. Is polkit installed?</source>
        <translation>polkit, que decide quién puede hacer esto, no responde. No se cambió nada. ¿Está instalado polkit?</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a moment and try again.</source>
        <translation>Demasiadas peticiones a la vez. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This machine has no WireGuard. Load the kernel module (modprobe wireguard), or install wireguard-go.</source>
        <translation>Este equipo no tiene WireGuard. Cargue el módulo del núcleo (modprobe wireguard), o instale wireguard-go.</translation>
    </message>
    <message>
        <source>The kernel refused%1%2. All is as it was before.</source>
        <translation>El núcleo lo rechazó%1%2. Todo está como antes.</translation>
    </message>
    <message>
        <source>The kernel holds something else than it was given%1. All is as it was before.</source>
        <translation>El núcleo contiene algo distinto de lo que se le dio%1. Todo está como antes.</translation>
    </message>
    <message>
        <source>The kernel&apos;s answer was cut off%1. Try again.</source>
        <translation>La respuesta del núcleo se cortó%1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The helper could not store the tunnel%1%2.</source>
        <translation>El servicio auxiliar no pudo guardar el túnel%1%2.</translation>
    </message>
    <message>
        <source>The helper could not note what it is about to change%1%2. Nothing was changed.</source>
        <translation>El servicio auxiliar no pudo anotar lo que va a cambiar%1%2. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not supported here%1%2.</source>
        <translation>Esto no se admite aquí%1%2.</translation>
    </message>
    <message>
        <source>No answer in time%1. Try again.</source>
        <translation>No hubo respuesta a tiempo%1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Adit&apos;s helper is not there%1. Install it (package adit), and see that the system message bus runs.</source>
        <translation>El servicio auxiliar de Adit no está disponible%1. Instálelo (paquete adit) y compruebe que el bus de mensajes del sistema esté en ejecución.</translation>
    </message>
    <message>
        <source>The program that answers as Adit&apos;s helper does not run as root%1. No key was sent to it. This machine may have been tampered with.</source>
        <translation>El programa que responde como servicio auxiliar de Adit no se ejecuta como root%1. No se le envió ninguna clave. Es posible que este equipo haya sido manipulado.</translation>
    </message>
    <message>
        <source>Adit&apos;s helper is of another version%1. Update Adit, then log in again.</source>
        <translation>El servicio auxiliar de Adit es de otra versión%1. Actualice Adit y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Cannot read the file%1.</source>
        <translation>No se puede leer el archivo%1.</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;%2.</source>
        <translation>No se puede leer «%1»%2.</translation>
    </message>
    <message>
        <source>Cannot write the file%1.</source>
        <translation>No se puede escribir el archivo%1.</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;%2.</source>
        <translation>No se puede escribir «%1»%2.</translation>
    </message>
    <message>
        <source>The name of the endpoint%1 has no address%2. Check the name and the network connection.</source>
        <translation>El nombre del extremo%1 no tiene ninguna dirección%2. Compruebe el nombre y la conexión de red.</translation>
    </message>
    <message>
        <source>Something went wrong%1.</source>
        <translation>Algo salió mal%1.</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>el puerto debe ser un número de 1 a 65535</translation>
    </message>
    <message>
        <source>an IPv6 address with a port needs brackets</source>
        <translation>una dirección IPv6 con un puerto necesita corchetes</translation>
    </message>
    <message>
        <source>no peer can be reached at this address</source>
        <translation>no se puede llegar a ningún par en esta dirección</translation>
    </message>
    <message>
        <source>the host is neither an address nor a host name</source>
        <translation>el servidor no es ni una dirección ni un nombre de servidor</translation>
    </message>
    <message>
        <source>the host is not a complete IPv4 address</source>
        <translation>el servidor no es una dirección IPv4 completa</translation>
    </message>
    <message>
        <source>brackets must hold an IPv6 address</source>
        <translation>los corchetes deben contener una dirección IPv6</translation>
    </message>
    <message>
        <source>the zone behind % must be the name of an interface</source>
        <translation>la zona tras % debe ser el nombre de una interfaz</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>falta el puerto</translation>
    </message>
    <message>
        <source>Routing must be strict or lan</source>
        <translation>Routing debe ser strict o lan</translation>
    </message>
    <message>
        <source>a kill switch needs a tunnel that takes all traffic</source>
        <translation>un kill switch necesita un túnel que lleve todo el tráfico</translation>
    </message>
    <message>
        <source>write AllowedIPs = 0.0.0.0/0, ::/0 in one [Peer] and leave Table out, or turn the kill switch off</source>
        <translation>escriba AllowedIPs = 0.0.0.0/0, ::/0 en un [Peer] y omita Table, o desactive el kill switch</translation>
    </message>
    <message>
        <source>The kill switch of the tunnel%1 works only when all traffic goes into the tunnel (AllowedIPs = 0.0.0.0/0, ::/0, and no Table). Change that, or turn the kill switch off.</source>
        <translation>El kill switch del túnel%1 solo funciona si todo el tráfico entra en el túnel (AllowedIPs = 0.0.0.0/0, ::/0, y sin Table). Cámbielo o desactive el kill switch.</translation>
    </message>
    <message>
        <source>A change of this tunnel is on trial%1. Keep it or take it back first.</source>
        <translation>Un cambio de este túnel está a prueba%1. Consérvelo o deshágalo primero.</translation>
    </message>
    <message>
        <source>No change of the tunnel%1 is on trial. It may have been taken back already.</source>
        <translation>Ningún cambio del túnel%1 está a prueba. Es posible que ya se haya deshecho.</translation>
    </message>
    <message>
        <source>There is no previous version &apos;%1&apos; of this tunnel.</source>
        <translation>No hay ninguna versión anterior «%1» de este túnel.</translation>
    </message>
    <message>
        <source>This tunnel has no such previous version.</source>
        <translation>Este túnel no tiene esa versión anterior.</translation>
    </message>
    <message>
        <source>this shares the connection (masquerading): write `#@ Forward = yes` and `#@ Masquerade = yes` in [Interface]</source>
        <translation>esto comparte la conexión (enmascaramiento): escriba `#@ Forward = yes` y `#@ Masquerade = yes` en [Interface]</translation>
    </message>
    <message>
        <source>this passes packets of peers on: write `#@ Forward = yes` in [Interface]</source>
        <translation>esto reenvía los paquetes de los pares: escriba `#@ Forward = yes` en [Interface]</translation>
    </message>
    <message>
        <source>the settings are KillSwitch, Routing, Forward, Masquerade, DynamicPeers and Endpoint</source>
        <translation>los ajustes son KillSwitch, Routing, Forward, Masquerade, DynamicPeers y Endpoint</translation>
    </message>
    <message>
        <source>%1 must be yes or no</source>
        <translation>%1 debe ser yes o no</translation>
    </message>
    <message>
        <source>nothing is masqueraded that is not forwarded</source>
        <translation>no se enmascara nada que no se reenvíe</translation>
    </message>
    <message>
        <source>write `#@ Forward = yes` too, or leave Masquerade out</source>
        <translation>escriba también `#@ Forward = yes` u omita Masquerade</translation>
    </message>
    <message>
        <source>This kernel has no nf_tables, without which there is neither a kill switch nor masquerading. Load the kernel module (modprobe nf_tables), or turn them off.</source>
        <translation>Este núcleo no tiene nf_tables, sin el cual no hay ni kill switch ni enmascaramiento. Cargue el módulo del núcleo (modprobe nf_tables) o desactívelos.</translation>
    </message>
    <message>
        <source>The tunnel%1 comes up with this machine and lets nothing past it. Only an administrator may take it away.</source>
        <translation>El túnel%1 se activa al arrancar este equipo y no deja pasar nada fuera de él. Solo un administrador puede retirarlo.</translation>
    </message>
    <message>
        <source>the endpoint lies in %1 of AllowedIPs: the packets that carry the tunnel would go into the tunnel</source>
        <translation>el extremo está dentro de %1 de AllowedIPs: los paquetes que llevan el túnel entrarían en el propio túnel</translation>
    </message>
    <message>
        <source>take its address out of AllowedIPs</source>
        <translation>quite su dirección de AllowedIPs</translation>
    </message>
</context>
</TS>
