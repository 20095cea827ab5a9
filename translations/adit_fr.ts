<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Utilisation&#xa0;: adit [--tray] [FICHIER...]

Ouvre la fenêtre d’Adit, le gestionnaire de tunnels WireGuard. Les fichiers sont importés&#xa0;: .conf,
.zip et images de codes QR. Un second lancement ouvre la fenêtre du premier.

  --tray     démarrer dans la zone de notification, sans fenêtre
  --help     afficher cette aide et quitter
  --version  afficher la version et quitter

aditctl fait de même depuis un terminal.
</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is not a .zip archive, or it is damaged.</source>
        <translation>Ce n’est pas une archive .zip, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop volumineux.</translation>
    </message>
    <message>
        <source>The archive holds too much in all.</source>
        <translation>L’archive contient trop de données au total.</translation>
    </message>
    <message>
        <source>It is protected with a password. Unpack the archive first.</source>
        <translation>Il est protégé par un mot de passe. Décompressez d’abord l’archive.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known here.</source>
        <translation>Il est compressé d’une manière inconnue ici.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Il est endommagé.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>the place of an error in a file, and what is wrong there</extracomment>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no .conf file in it.</source>
        <translation>Il ne contient aucun fichier .conf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a file in an archive: all.zip: home.conf</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is not a picture, or it is too large.</source>
        <translation>Ce n’est pas une image, ou elle est trop grande.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>Cette image ne contient pas de code QR.</translation>
    </message>
    <message>
        <source>The QR code in this picture is not a tunnel.</source>
        <translation>Le code QR de cette image n’est pas un tunnel.</translation>
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
        <translation>Quitter Adit&#x202f;?</translation>
    </message>
    <message>
        <source>Tunnels that are up stay up: %1. Adit will no longer watch them, and rules that activate tunnels by network rest until it is started again.</source>
        <translation>Les tunnels actifs le restent&#xa0;: %1. Adit ne les surveillera plus, et les règles qui activent des tunnels selon le réseau sont suspendues jusqu’à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Deactivate and remove?</source>
        <translation>Désactiver et supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>These tunnels are up: %1.</source>
        <translation>Ces tunnels sont actifs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 (not applied)</source>
        <extracomment>%1 are DNS servers</extracomment>
        <translation>%1 (non appliqués)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (utilisés)</translation>
    </message>
    <message>
        <source>UDP %1</source>
        <translation>UDP %1</translation>
    </message>
    <message>
        <source>chosen when it comes up</source>
        <translation>choisi à l’activation</translation>
    </message>
    <message>
        <source>WireGuard in the kernel</source>
        <translation>WireGuard dans le noyau</translation>
    </message>
    <message>
        <source>WireGuard in userspace</source>
        <translation>WireGuard en espace utilisateur</translation>
    </message>
    <message>
        <source>not yet; you are asked once, at the first activation</source>
        <translation>pas encore&#x202f;; elle est demandée une fois, à la première activation</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>changed since it was approved</source>
        <translation>modifié depuis son approbation</translation>
    </message>
    <message>
        <source>on, the local network stays reachable</source>
        <translation>activé, le réseau local reste accessible</translation>
    </message>
    <message>
        <source>on, strict</source>
        <translation>activé, strict</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>À l’écoute sur</translation>
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
        <translation>Implémentation</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>%1 and %2 are amounts such as &quot;1.5 MiB&quot;</extracomment>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 reçus, %2 envoyés</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>The interface of this tunnel is gone, or something else took its place.</source>
        <translation>L’interface de ce tunnel a disparu, ou autre chose a pris sa place.</translation>
    </message>
    <message>
        <source>“Tidy up” removes what is left of it. Then it can be activated again.</source>
        <translation>«&#x202f;Nettoyer&#x202f;» supprime ce qu’il en reste. Le tunnel pourra ensuite être activé de nouveau.</translation>
    </message>
    <message>
        <source>The other side does not answer any more, though packets are sent.</source>
        <translation>L’autre extrémité ne répond plus, alors que des paquets sont envoyés.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network, and whether the other side is up.</source>
        <translation>Vérifiez le réseau de cette machine et que l’autre extrémité est en service.</translation>
    </message>
    <message>
        <source>The other side does not answer.</source>
        <translation>L’autre extrémité ne répond pas.</translation>
    </message>
    <message>
        <source>Check the endpoint and both public keys; a firewall may block UDP.</source>
        <translation>Vérifiez le point de terminaison et les deux clés publiques&#x202f;; un pare-feu bloque peut-être UDP.</translation>
    </message>
    <message>
        <source>The DNS servers of this tunnel are not applied.</source>
        <translation>Les serveurs DNS de ce tunnel ne sont pas appliqués.</translation>
    </message>
    <message>
        <source>The DNS servers of this tunnel are not applied: %1</source>
        <translation>Les serveurs DNS de ce tunnel ne sont pas appliqués&#xa0;: %1</translation>
    </message>
    <message>
        <source>IPv6 is off on this machine, so IPv6 addresses and routes were left out.</source>
        <translation>IPv6 est désactivé sur cette machine, les adresses et routes IPv6 ont donc été omises.</translation>
    </message>
    <message>
        <source>Switch IPv6 on (sysctl net.ipv6.conf.all.disable_ipv6=0) and activate the tunnel again, or remove its IPv6 addresses.</source>
        <translation>Activez IPv6 (sysctl net.ipv6.conf.all.disable_ipv6=0) puis réactivez le tunnel, ou retirez ses adresses IPv6.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines with errors or warnings</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration has errors, so it cannot be activated.</source>
        <translation>La configuration contient des erreurs et ne peut donc pas être activée.</translation>
    </message>
    <message>
        <source>The configuration has warnings.</source>
        <translation>La configuration comporte des avertissements.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1 (%2)</source>
        <translation>Ajouté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2, was %3)</source>
        <translation>Modifié&#xa0;: %1 (%2, auparavant %3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>You are asked to approve it again when it is activated.</source>
        <translation>Son approbation sera de nouveau demandée à l’activation.</translation>
    </message>
    <message>
        <source>The configuration was changed since it was approved.</source>
        <translation>La configuration a été modifiée depuis son approbation.</translation>
    </message>
    <message>
        <source>%1
→ %2</source>
        <translation>%1
→ %2</translation>
    </message>
    <message>
        <source>The configuration names a command to run. Adit keeps it in the file and never runs it.</source>
        <translation>La configuration indique une commande à exécuter. Adit la conserve dans le fichier et ne l’exécute jamais.</translation>
    </message>
    <message numerus="yes">
        <source>The configuration names %n commands to run. Adit keeps them in the file and never runs them.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>La configuration indique %n commande à exécuter. Adit la conserve dans le fichier et ne l’exécute jamais.</numerusform>
            <numerusform>La configuration indique %n commandes à exécuter. Adit les conserve dans le fichier et ne les exécute jamais.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the address %2.</source>
        <translation>%1 a l’adresse %2.</translation>
    </message>
    <message>
        <source>%1 listens on port %2.</source>
        <translation>%1 écoute sur le port %2.</translation>
    </message>
    <message>
        <source>%1 carries the traffic to %2.</source>
        <translation>%1 achemine le trafic vers %2.</translation>
    </message>
    <message>
        <source>Deactivate the other tunnel first, or change this one.</source>
        <translation>Désactivez d’abord l’autre tunnel, ou modifiez celui-ci.</translation>
    </message>
    <message>
        <source>This tunnel cannot be up together with another one.</source>
        <translation>Ce tunnel ne peut pas être actif en même temps qu’un autre.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>received and sent bytes per second</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>%1   up for %2</source>
        <extracomment>%1 are rates, %2 is a duration such as &quot;3 h 12 min&quot;</extracomment>
        <translation>%1   actif depuis %2</translation>
    </message>
    <message>
        <source>This tunnel differs from what was approved: another program changed it. “Repair” would:</source>
        <translation>Ce tunnel diffère de ce qui a été approuvé&#x202f;: un autre programme l’a modifié. «&#x202f;Réparer&#x202f;» ferait ceci&#x202f;:</translation>
    </message>
    <message>
        <source>Names are looked up as without the tunnel. Adit gives a tunnel servers of its own through systemd-resolved and tries again when that starts.</source>
        <translation>Les noms sont résolus comme sans le tunnel. Adit donne à un tunnel ses propres serveurs par systemd-resolved et réessaie quand celui-ci démarre.</translation>
    </message>
    <message>
        <source>This machine has no nf_tables, so nothing keeps the local network from sending to the addresses of this tunnel.</source>
        <translation>Cette machine n’a pas nf_tables : rien n’empêche le réseau local d’envoyer aux adresses de ce tunnel.</translation>
    </message>
    <message>
        <source>Load the kernel module nf_tables and activate the tunnel again.</source>
        <translation>Chargez le module noyau nf_tables et réactivez le tunnel.</translation>
    </message>
    <message>
        <source>A change of this tunnel is on trial.</source>
        <translation>Une modification de ce tunnel est à l’essai.</translation>
    </message>
    <message>
        <source>It goes back by itself at %1, unless you keep it.</source>
        <translation>Elle sera annulée d’elle-même à %1, sauf si vous la conservez.</translation>
    </message>
    <message>
        <source>on, peers reach other computers</source>
        <translation>activée, les pairs atteignent d’autres ordinateurs</translation>
    </message>
    <message>
        <source>on, peers reach other computers under the address of this one</source>
        <translation>activée, les pairs atteignent d’autres ordinateurs sous l’adresse de celui-ci</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Retransmission</translation>
    </message>
    <message>
        <source>The kill switch of this tunnel still holds the network back.</source>
        <translation>Le kill switch de ce tunnel bloque encore le réseau.</translation>
    </message>
    <message>
        <source>“Restore network” in the menu of the tunnel takes it away.</source>
        <translation>«&#x202f;Rétablir le réseau&#x202f;», dans le menu du tunnel, le retire.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Received %1, at most %2</source>
        <extracomment>%1 is an amount, %2 a rate</extracomment>
        <translation>Reçu %1, pic de %2</translation>
    </message>
    <message>
        <source>Sent %1, at most %2</source>
        <translation>Envoyé %1, pic de %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>under a picture of a graph: a time such as &quot;The last hour&quot;, and when that was</extracomment>
        <translation>%1, jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>Nothing is known</source>
        <translation>Rien n’est connu</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is the mean rate, %2 the highest</extracomment>
        <translation>%1, pic de %2</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Plus d’outils</translation>
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
        <translation>30 jours</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>La dernière minute</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>Les 10 dernières minutes</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les dernières 24 heures</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>%1: no traffic was recorded.</source>
        <extracomment>%1 is a time such as &quot;The last 10 minutes&quot;</extracomment>
        <translation>%1&#xa0;: aucun trafic n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1: received %2, on average %3, at most %4; sent %5, on average %6, at most %7.</source>
        <extracomment>%1 is a time such as &quot;The last 10 minutes&quot;; %2 to %7 are amounts such as &quot;3 MiB&quot; and rates &quot;3 MiB/s&quot;</extracomment>
        <translation>%1&#xa0;: reçu %2, en moyenne %3, pic de %4&#x202f;; envoyé %5, en moyenne %6, pic de %7.</translation>
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
        <translation>%1&#xa0;: rien n’est connu</translation>
    </message>
    <message>
        <source>%1: received %2, sent %3</source>
        <extracomment>%1 is a time, the others are rates</extracomment>
        <translation>%1&#xa0;: reçu %2, envoyé %3</translation>
    </message>
    <message>
        <source>%1: received %2 (at most %3), sent %4 (at most %5)</source>
        <extracomment>%1 is a time, the others are rates; &quot;most&quot; is the fastest moment</extracomment>
        <translation>%1&#xa0;: reçu %2 (pic de %3), envoyé %4 (pic de %5)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month with its year; %1 is &quot;June&quot;, %2 is &quot;2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 B/s</source>
        <translation>%1 o/s</translation>
    </message>
    <message>
        <source>%1 KiB/s</source>
        <translation>%1 Kio/s</translation>
    </message>
    <message>
        <source>%1 MiB/s</source>
        <translation>%1 Mio/s</translation>
    </message>
    <message>
        <source>%1 GiB/s</source>
        <translation>%1 Gio/s</translation>
    </message>
    <message>
        <source>%1 TiB/s</source>
        <translation>%1 Tio/s</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Waiting for the first handshake</source>
        <translation>En attente du premier handshake</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No reply from %1</source>
        <translation>Sans réponse de %1</translation>
    </message>
    <message>
        <source>Connected (idle), %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;</extracomment>
        <translation>Connecté (au repos), %1</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>Connecté, %1</translation>
    </message>
    <message>
        <source>Off, its profile is gone</source>
        <translation>Inactif, son profil a disparu</translation>
    </message>
    <message>
        <source>The configuration has errors</source>
        <translation>La configuration contient des erreurs</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount such as &quot;1.5 MiB&quot;; per second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a tunnel</comment>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>state of a tunnel</comment>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a tunnel</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a tunnel</comment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>state of a tunnel</comment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a tunnel</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Going down</source>
        <comment>state of a tunnel</comment>
        <translation>Désactivation</translation>
    </message>
    <message>
        <source>Coming up…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>No reply any more, last %1</source>
        <extracomment>%1 is an age such as &quot;4 min ago&quot;</extracomment>
        <translation>Plus de réponse, la dernière %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Broken: its interface is gone</source>
        <translation>Défaillant&#xa0;: son interface a disparu</translation>
    </message>
    <message>
        <source>Going down…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>start of a key</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The configuration of this tunnel is gone. Adit&apos;s helper still has it as approved.</source>
        <translation>La configuration de ce tunnel a disparu. Le service auxiliaire d’Adit la possède encore telle qu’elle a été approuvée.</translation>
    </message>
    <message>
        <source>Import its .conf again, or remove the tunnel so that it is forgotten.</source>
        <translation>Importez de nouveau son fichier .conf, ou supprimez le tunnel pour qu’il soit oublié.</translation>
    </message>
    <message>
        <source>Another program made this interface. Adit shows it and does not touch it.</source>
        <translation>Un autre programme a créé cette interface. Adit l’affiche et n’y touche pas.</translation>
    </message>
    <message>
        <source>To adopt it, take it down with the program that made it, and import its .conf here.</source>
        <translation>Pour l’adopter, arrêtez-la avec le programme qui l’a créée, puis importez son fichier .conf ici.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>adit::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>action of a notification</comment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>adit::FleetEvents</name>
    <message>
        <source>Another program has the WireGuard interface %1.</source>
        <translation>Un autre programme possède l’interface WireGuard %1.</translation>
    </message>
    <message>
        <source>The profile %1 was added.</source>
        <translation>Le profil %1 a été ajouté.</translation>
    </message>
    <message>
        <source>The WireGuard interface %1 of another program is gone.</source>
        <translation>L’interface WireGuard %1 d’un autre programme a disparu.</translation>
    </message>
    <message>
        <source>%1 was taken down.</source>
        <translation>%1 a été désactivé.</translation>
    </message>
    <message>
        <source>The profile %1 was deleted.</source>
        <translation>Le profil %1 a été supprimé.</translation>
    </message>
    <message>
        <source>The profile %1 was changed.</source>
        <translation>Le profil %1 a été modifié.</translation>
    </message>
    <message>
        <source>%1 was approved.</source>
        <translation>%1 a été approuvé.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 est actif.</translation>
    </message>
    <message>
        <source>Another program took the interface of %1 away. Activate it again.</source>
        <translation>Un autre programme a supprimé l’interface de %1. Activez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 est connecté.</translation>
    </message>
    <message>
        <source>%1 lost its connection: nobody answers any more.</source>
        <translation>%1 a perdu sa connexion&#xa0;: personne ne répond plus.</translation>
    </message>
    <message>
        <source>%1 gets no reply.</source>
        <translation>%1 ne reçoit pas de réponse.</translation>
    </message>
    <message>
        <source>The DNS servers of %1 are not in use: %2</source>
        <translation>Les serveurs DNS de %1 ne sont pas utilisés&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no IPv6: it is switched off on this machine.</source>
        <translation>%1 n’a pas d’IPv6&#xa0;: il est désactivé sur cette machine.</translation>
    </message>
    <message>
        <source>The peers of %1 were changed.</source>
        <translation>Les pairs de %1 ont été modifiés.</translation>
    </message>
    <message>
        <source>%1: the peer %2 is now at %3.</source>
        <translation>%1&#xa0;: le pair %2 est maintenant à l’adresse %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n peers have other addresses now.</source>
        <translation>
            <numerusform>%1&#xa0;: %n pair a maintenant une autre adresse.</numerusform>
            <numerusform>%1&#xa0;: %n pairs ont maintenant d’autres adresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be brought up. %2</source>
        <translation>%1 n’a pas pu être activé. %2</translation>
    </message>
    <message>
        <source>%1 could not be taken down. %2</source>
        <translation>%1 n’a pas pu être désactivé. %2</translation>
    </message>
    <message>
        <source>%1 could not be changed. %2</source>
        <translation>%1 n’a pas pu être modifié. %2</translation>
    </message>
    <message>
        <source>%1 could not be removed. %2</source>
        <translation>%1 n’a pas pu être supprimé. %2</translation>
    </message>
    <message>
        <source>Adit&apos;s helper answers again.</source>
        <translation>Le service auxiliaire d’Adit répond de nouveau.</translation>
    </message>
    <message>
        <source>Another program changed %1: it differs from what was approved.</source>
        <translation>Un autre programme a modifié %1&#x202f;: il diffère de ce qui a été approuvé.</translation>
    </message>
    <message>
        <source>Another program changed %1. Adit&apos;s helper put it right.</source>
        <translation>Un autre programme a modifié %1. Le service auxiliaire d’Adit l’a rétabli.</translation>
    </message>
    <message>
        <source>%1 could not be repaired. %2</source>
        <translation>%1 n’a pas pu être réparé. %2</translation>
    </message>
    <message>
        <source>The addresses of %1 are not guarded: this machine has no nf_tables.</source>
        <translation>Les adresses de %1 ne sont pas protégées : cette machine n’a pas nf_tables.</translation>
    </message>
    <message>
        <source>A change of %1 is on trial: it goes back by itself unless it is kept.</source>
        <translation>Une modification de %1 est à l’essai : elle sera annulée d’elle-même si elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>The kill switch of %1 still holds the network back.</source>
        <translation>Le kill switch de %1 bloque encore le réseau.</translation>
    </message>
</context>
<context>
    <name>adit::History</name>
    <message>
        <source>The traffic history was damaged. It was put aside as %1, and a new one has begun.</source>
        <translation>L’historique du trafic était endommagé. Il a été mis de côté sous le nom %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The traffic history cannot be stored: %1</source>
        <translation>L’historique du trafic ne peut pas être enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>adit::OnDemand</name>
    <message>
        <source>A rule brings the tunnel up: %1</source>
        <translation>Une règle active le tunnel&#xa0;: %1</translation>
    </message>
    <message>
        <source>A rule takes the tunnel down: %1</source>
        <translation>Une règle désactive le tunnel&#xa0;: %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>aucun réseau</translation>
    </message>
    <message>
        <source>wired network</source>
        <translation>réseau filaire</translation>
    </message>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>mobile or other network</source>
        <translation>réseau mobile ou autre</translation>
    </message>
</context>
<context>
    <name>adit::gui::AboutDialog</name>
    <message>
        <source>About Adit</source>
        <translation>À propos d’Adit</translation>
    </message>
    <message>
        <source>WireGuard tunnels for the Linux desktop</source>
        <translation>Tunnels WireGuard pour le bureau Linux</translation>
    </message>
    <message>
        <source>Free software under the licence %1</source>
        <translation>Logiciel libre sous licence %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the versions, for a bug report</source>
        <translation>Copie les versions, pour un rapport de bogue</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version&#xa0;:</translation>
    </message>
    <message>
        <source>Helper:</source>
        <comment>the part that runs as root</comment>
        <translation>Service auxiliaire&#xa0;:</translation>
    </message>
    <message>
        <source>WireGuard:</source>
        <translation>WireGuard&#xa0;:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Système&#xa0;:</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the helper</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the helper</comment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>what carries the tunnels</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>in the kernel</source>
        <comment>what carries the tunnels</comment>
        <translation>dans le noyau</translation>
    </message>
    <message>
        <source>a userspace program</source>
        <comment>what carries the tunnels</comment>
        <translation>un programme en espace utilisateur</translation>
    </message>
    <message>
        <source>none on this machine</source>
        <comment>what carries the tunnels</comment>
        <translation>absent de cette machine</translation>
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
        <translation>&amp;Activer ou désactiver</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>Import from &amp;QR image…</source>
        <translation>Importer une ima&amp;ge QR…</translation>
    </message>
    <message>
        <source>&amp;Paste a configuration</source>
        <translation>&amp;Coller une configuration</translation>
    </message>
    <message>
        <source>&amp;New tunnel…</source>
        <translation>&amp;Nouveau tunnel…</translation>
    </message>
    <message>
        <source>New &amp;hub for phones…</source>
        <translation>Nouveau &amp;hub pour téléphones…</translation>
    </message>
    <message>
        <source>Add a p&amp;hone…</source>
        <translation>Ajouter un &amp;téléphone…</translation>
    </message>
    <message>
        <source>&amp;Share as QR…</source>
        <translation>&amp;Partager en code QR…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>Ann&amp;uler la suppression</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Filter tunnels</source>
        <translation>&amp;Filtrer les tunnels</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis c&amp;lavier</translation>
    </message>
    <message>
        <source>&amp;About Adit</source>
        <translation>À propos d’A&amp;dit</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: what it does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous &amp;versions…</source>
        <translation>&amp;Versions précédentes…</translation>
    </message>
    <message>
        <source>Restore net&amp;work</source>
        <translation>&amp;Rétablir le réseau</translation>
    </message>
</context>
<context>
    <name>adit::gui::AllowedIpsDialog</name>
    <message>
        <source>&amp;Start from what the peer has now</source>
        <translation>&amp;Partir de ce que le pair a maintenant</translation>
    </message>
    <message>
        <source>Route &amp;all traffic</source>
        <translation>Router &amp;tout le trafic</translation>
    </message>
    <message>
        <source>Without &amp;private networks</source>
        <translation>Sans les &amp;réseaux privés</translation>
    </message>
    <message>
        <source>Allowed IPs</source>
        <translation>IP autorisées</translation>
    </message>
    <message>
        <source>10.0.0.0/8, 192.168.0.0/16 and others that are answered nearby or nowhere. The DNS servers of the tunnel stay in it.</source>
        <translation>10.0.0.0/8, 192.168.0.0/16 et d’autres, auxquelles on répond à proximité ou nulle part. Les serveurs DNS du tunnel y restent inclus.</translation>
    </message>
    <message>
        <source>&amp;Exclude these:</source>
        <translation>&amp;Exclure&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>Résu&amp;ltat&#xa0;:</translation>
    </message>
</context>
<context>
    <name>adit::gui::AllowedIpsWish</name>
    <message>
        <source>No address is left: nothing goes to this peer.</source>
        <translation>Il ne reste aucune adresse&#xa0;: rien ne va vers ce pair.</translation>
    </message>
    <message>
        <source>Table is off: no routes are made.</source>
        <translation>Table vaut off&#xa0;: aucune route n’est créée.</translation>
    </message>
    <message numerus="yes">
        <source>Routes in table %1: %n</source>
        <translation>
            <numerusform>Routes dans la table %1&#xa0;: %n</numerusform>
            <numerusform>Routes dans la table %1&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel.</source>
        <translation>Tout le trafic passe par le tunnel.</translation>
    </message>
    <message>
        <source>All IPv4 traffic goes through the tunnel.</source>
        <translation>Tout le trafic IPv4 passe par le tunnel.</translation>
    </message>
    <message>
        <source>All IPv6 traffic goes through the tunnel.</source>
        <translation>Tout le trafic IPv6 passe par le tunnel.</translation>
    </message>
    <message numerus="yes">
        <source>Routes into the tunnel: %n</source>
        <translation>
            <numerusform>Routes vers le tunnel&#xa0;: %n</numerusform>
            <numerusform>Routes vers le tunnel&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::Bar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>adit::gui::ChangeDialog</name>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Tunnel %1 is up. Applying this does the following while it runs:</source>
        <translation>Le tunnel %1 est actif. Appliquer ces modifications fait ceci pendant qu’il fonctionne&#xa0;:</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password, since the approved tunnel becomes another one.</source>
        <translation>Un mot de passe d’administrateur peut être demandé, car le tunnel approuvé en devient un autre.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The change goes back by itself unless you keep it: for a change that may cut your own connection</source>
        <translation>La modification est annulée d’elle-même sauf si vous la conservez : pour une modification qui pourrait couper votre propre connexion</translation>
    </message>
    <message>
        <source>Apply and ask again in %1 s</source>
        <translation>Appliquer et redemander dans %1 s</translation>
    </message>
</context>
<context>
    <name>adit::gui::ChangeWords</name>
    <message>
        <source>Remove peer %1; its connection ends.</source>
        <translation>Supprimer le pair %1&#x202f;; sa connexion prend fin.</translation>
    </message>
    <message>
        <source>Add peer %1.</source>
        <translation>Ajouter le pair %1.</translation>
    </message>
    <message>
        <source>Add peer %1 with %2.</source>
        <translation>Ajouter le pair %1 avec %2.</translation>
    </message>
    <message>
        <source>Peer %1: set %2.</source>
        <translation>Pair %1&#xa0;: définir %2.</translation>
    </message>
    <message>
        <source>Peer %1: set %2 to %3.</source>
        <translation>Pair %1&#xa0;: définir %2 à %3.</translation>
    </message>
    <message>
        <source>Peer %1: remove %2.</source>
        <translation>Pair %1&#xa0;: supprimer %2.</translation>
    </message>
    <message>
        <source>Peer %1: replace %2.</source>
        <translation>Pair %1&#xa0;: remplacer %2.</translation>
    </message>
    <message>
        <source>Peer %1: change %2 from %3 to %4.</source>
        <translation>Pair %1&#xa0;: changer %2 de %3 en %4.</translation>
    </message>
    <message>
        <source>Replace the private key; every peer must be given the new public key.</source>
        <translation>Remplacer la clé privée&#x202f;; chaque pair doit recevoir la nouvelle clé publique.</translation>
    </message>
    <message>
        <source>Set %1 to %2.</source>
        <translation>Définir %1 à %2.</translation>
    </message>
    <message>
        <source>Remove %1 (%2).</source>
        <translation>Supprimer %1 (%2).</translation>
    </message>
    <message>
        <source>Change %1 from %2 to %3.</source>
        <translation>Changer %1 de %2 en %3.</translation>
    </message>
    <message>
        <source>Only comments and spelling change; the tunnel goes on as it is.</source>
        <translation>Seuls les commentaires et l’écriture changent&#x202f;; le tunnel continue tel quel.</translation>
    </message>
    <message>
        <source>All connections of this tunnel are made anew.</source>
        <translation>Toutes les connexions de ce tunnel sont rétablies à neuf.</translation>
    </message>
    <message>
        <source>Peers that stay keep their sessions while the interface is changed.</source>
        <translation>Les pairs qui restent gardent leurs sessions pendant la modification de l’interface.</translation>
    </message>
    <message>
        <source>Nothing else is interrupted.</source>
        <translation>Rien d’autre n’est interrompu.</translation>
    </message>
</context>
<context>
    <name>adit::gui::ClientDraft</name>
    <message>
        <source>At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.</source>
        <translation>Au plus 15 lettres, chiffres, «&#x202f;_&#x202f;», «&#x202f;-&#x202f;» ou «&#x202f;.&#x202f;», en commençant par une lettre.</translation>
    </message>
    <message>
        <source>There is a tunnel of this name.</source>
        <translation>Il existe déjà un tunnel de ce nom.</translation>
    </message>
    <message>
        <source>A key has 44 characters and ends with “=”.</source>
        <translation>Une clé compte 44 caractères et se termine par «&#x202f;=&#x202f;».</translation>
    </message>
    <message>
        <source>This is the key of this computer. Give that of the other side.</source>
        <translation>C’est la clé de cet ordinateur. Indiquez celle de l’autre extrémité.</translation>
    </message>
    <message>
        <source>Write a host and a port, like vpn.example.org:51820 or [2001:db8::1]:51820.</source>
        <translation>Indiquez un hôte et un port, comme vpn.example.org:51820 ou [2001:db8::1]:51820.</translation>
    </message>
    <message>
        <source>Write addresses, like 10.0.0.2/24.</source>
        <translation>Indiquez des adresses, comme 10.0.0.2/24.</translation>
    </message>
    <message>
        <source>Write networks, like 10.0.0.0/24, fd00::/64.</source>
        <translation>Indiquez des réseaux, comme 10.0.0.0/24, fd00::/64.</translation>
    </message>
    <message>
        <source>Write addresses of servers and search domains.</source>
        <translation>Indiquez des adresses de serveurs et des domaines de recherche.</translation>
    </message>
</context>
<context>
    <name>adit::gui::CodePanel</name>
    <message>
        <source>Save .&amp;conf…</source>
        <translation>Enregistrer le .&amp;conf…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Enregistrer l’&amp;image…</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>Copier le &amp;texte</translation>
    </message>
    <message>
        <source>names of peers</source>
        <translation>noms des pairs</translation>
    </message>
    <message>
        <source>Left out, since phones do not take it: %1</source>
        <translation>Omis, car les téléphones ne l’acceptent pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>This tunnel is too large for a QR code: it takes %1 bytes, and a code holds %2. Its %3 AllowedIPs are too many. Shorten the list, or save the configuration and send the file to the phone.</source>
        <translation>Ce tunnel est trop grand pour un code QR&#xa0;: il occupe %1 octets, et un code en contient %2. Ses %3 AllowedIPs sont trop nombreuses. Raccourcissez la liste, ou enregistrez la configuration et envoyez le fichier au téléphone.</translation>
    </message>
    <message>
        <source>&amp;Hide code</source>
        <translation>&amp;Masquer le code</translation>
    </message>
    <message>
        <source>&amp;Show code</source>
        <translation>&amp;Afficher le code</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>Configurations (*.conf)</source>
        <translation>Configurations (*.conf)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Enregistrer le code QR</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it; it holds the private key.</source>
        <translation>Enregistré sous %1. Vous seul pouvez le lire&#x202f;; il contient la clé privée.</translation>
    </message>
    <message numerus="yes">
        <source>Copied, with the private key. The clipboard is cleared in %Ln seconds.</source>
        <translation>
            <numerusform>Copié, avec la clé privée. Le presse-papiers sera vidé dans %Ln seconde.</numerusform>
            <numerusform>Copié, avec la clé privée. Le presse-papiers sera vidé dans %Ln secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::ConfTextEdit</name>
    <message>
        <source>Configuration as text</source>
        <translation>Configuration sous forme de texte</translation>
    </message>
</context>
<context>
    <name>adit::gui::ConfigurationPage</name>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Choose a tunnel to edit it.</source>
        <translation>Choisissez un tunnel à modifier.</translation>
    </message>
    <message>
        <source>The configuration file of %1 is gone. The tunnel can still be used as it was approved, and importing the file again makes it editable.</source>
        <translation>Le fichier de configuration de %1 a disparu. Le tunnel reste utilisable tel qu’il a été approuvé, et importer de nouveau le fichier permet de le modifier.</translation>
    </message>
    <message>
        <source>%1 was made by another program. Adit shows it and does not change it.</source>
        <translation>%1 a été créé par un autre programme. Adit l’affiche et ne le modifie pas.</translation>
    </message>
    <message>
        <source>This file has bytes that are no text. They are shown as �, and saving writes them so.</source>
        <translation>Ce fichier contient des octets qui ne sont pas du texte. Ils sont affichés sous la forme �, et l’enregistrement les écrit ainsi.</translation>
    </message>
    <message>
        <source>The file is gone. Saving writes it again.</source>
        <translation>Le fichier a disparu. L’enregistrement l’écrira de nouveau.</translation>
    </message>
    <message>
        <source>Another program changed this file while you were editing it.</source>
        <translation>Un autre programme a modifié ce fichier pendant que vous l’éditiez.</translation>
    </message>
    <message>
        <source>&amp;Apply...</source>
        <translation>&amp;Appliquer…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>Errors to mend: %n</source>
        <translation>
            <numerusform>Erreurs à corriger&#xa0;: %n</numerusform>
            <numerusform>Erreurs à corriger&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Nothing was changed, since the question for a password was closed.</source>
        <translation>Rien n’a été modifié, car la demande de mot de passe a été fermée.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>adit::gui::DiagnosticModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Error in line %1: %2</source>
        <translation>Erreur à la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Warning in line %1: %2</source>
        <translation>Avertissement à la ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::EditSession</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
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
        <translation>Aucun tunnel pour l’instant</translation>
    </message>
    <message>
        <source>Drop a .conf, a .zip or a picture of a QR code here, or begin with one of these:</source>
        <translation>Déposez ici un fichier .conf, un .zip ou une image de code QR, ou commencez par l’une de ces actions&#xa0;:</translation>
    </message>
</context>
<context>
    <name>adit::gui::Exporter</name>
    <message>
        <source>There is nothing to export</source>
        <translation>Il n’y a rien à exporter</translation>
    </message>
    <message>
        <source>Only tunnels that have a configuration here can be exported.</source>
        <translation>Seuls les tunnels qui ont ici une configuration peuvent être exportés.</translation>
    </message>
    <message>
        <source>The file will hold the private key of “%1”.</source>
        <translation>Le fichier contiendra la clé privée de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>The archive will hold the private keys of %Ln tunnels.</source>
        <translation>
            <numerusform>L’archive contiendra la clé privée de %Ln tunnel.</numerusform>
            <numerusform>L’archive contiendra les clés privées de %Ln tunnels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Whoever has it can take this computer&apos;s place. Only you will be able to read it.</source>
        <translation>Quiconque le possède peut prendre la place de cet ordinateur. Vous seul pourrez le lire.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Configurations (*.conf)</source>
        <translation>Configurations (*.conf)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’exportation a échoué</translation>
    </message>
</context>
<context>
    <name>adit::gui::FactForm</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label and its value, for a screen reader</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>adit::gui::FormPane</name>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The form cannot follow the text until %1 is mended: %2</source>
        <translation>Le formulaire ne peut pas suivre le texte tant que %1 n’est pas corrigé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::GeneralPage</name>
    <message>
        <source>&amp;Stay in the tray when the window is closed</source>
        <translation>&amp;Rester dans la zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Keep a &amp;history of traffic on this computer</source>
        <translation>Conserver un &amp;historique du trafic sur cet ordinateur</translation>
    </message>
    <message>
        <source>a tunnel is &amp;connected</source>
        <translation>un tunnel est &amp;connecté</translation>
    </message>
    <message>
        <source>a connection is &amp;lost</source>
        <translation>une connexion est &amp;perdue</translation>
    </message>
    <message>
        <source>something &amp;fails</source>
        <translation>&amp;quelque chose échoue</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>Co&amp;uleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>M’avertir quand</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>Fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Traffic:</source>
        <translation>Trafic&#xa0;:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Shows a notification of the desktop</source>
        <translation>Affiche une notification du bureau</translation>
    </message>
    <message>
        <source>UDP ports of new hubs:</source>
        <translation>Ports UDP des nouveaux hubs :</translation>
    </message>
    <message>
        <source>First UDP port of new hubs</source>
        <translation>Premier port UDP des nouveaux hubs</translation>
    </message>
    <message>
        <source>Last UDP port of new hubs</source>
        <translation>Dernier port UDP des nouveaux hubs</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two ports</comment>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>adit::gui::GraphWidget</name>
    <message>
        <source>Traffic graph</source>
        <translation>Graphique du trafic</translation>
    </message>
</context>
<context>
    <name>adit::gui::HooksView</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>This profile has commands for wg-quick. Adit keeps them in the file and never runs them.</source>
        <translation>Ce profil contient des commandes pour wg-quick. Adit les conserve dans le fichier et ne les exécute jamais.</translation>
    </message>
</context>
<context>
    <name>adit::gui::ImportReport</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, %Ln imported</source>
        <translation>
            <numerusform>Annulé, %Ln importé</numerusform>
            <numerusform>Annulé, %Ln importés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <extracomment>%1 and %2 are numbers: 12 of 14 imported</extracomment>
        <translation>%1 sur %2 importés</translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>Non importés&#xa0;:</translation>
    </message>
    <message>
        <source>Commands in a configuration are kept in the file, but Adit never runs them:</source>
        <translation>Les commandes d’une configuration sont conservées dans le fichier, mais Adit ne les exécute jamais&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a tunnel and the keys of its commands: home: PostUp, PostDown</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Other users of this computer can read these files and the keys in them. The copy that was imported is private; delete the files, or take the right to read them away:</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire ces fichiers et les clés qu’ils contiennent. La copie importée est privée&#x202f;; supprimez les fichiers, ou retirez-leur le droit de lecture&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already, unchanged.</source>
        <translation>
            <numerusform>%Ln était déjà présent, inchangé.</numerusform>
            <numerusform>%Ln étaient déjà présents, inchangés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out, as you chose.</source>
        <translation>
            <numerusform>%Ln a été omis, selon votre choix.</numerusform>
            <numerusform>%Ln ont été omis, selon votre choix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::Importer</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>Importer des tunnels</translation>
    </message>
    <message>
        <source>Tunnels (*.conf *.zip)</source>
        <translation>Tunnels (*.conf *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import from a picture of a QR code</source>
        <translation>Importer depuis l’image d’un code QR</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Il n’y a rien à coller</translation>
    </message>
    <message>
        <source>Copy the text of a configuration, a picture of a QR code or files, then paste again.</source>
        <translation>Copiez le texte d’une configuration, l’image d’un code QR ou des fichiers, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>adit::gui::InterfaceForm</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>servers and search domains</source>
        <translation>serveurs et domaines de recherche</translation>
    </message>
    <message>
        <source>Listen port</source>
        <translation>Port d’écoute</translation>
    </message>
    <message>
        <source>chosen when the tunnel starts</source>
        <translation>choisi au démarrage du tunnel</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>Port libre</translation>
    </message>
    <message>
        <source>Choose a port at random that no tunnel listens on</source>
        <translation>Choisir au hasard un port sur lequel aucun tunnel n’écoute</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>found from the path</source>
        <translation>déterminé d’après le chemin</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Table de routage</translation>
    </message>
    <message>
        <source>Firewall mark</source>
        <translation>Marque de pare-feu</translation>
    </message>
    <message>
        <source>Peers may be changed later without a new approval</source>
        <translation>Les pairs peuvent être modifiés plus tard sans nouvelle approbation</translation>
    </message>
    <message>
        <source>wg-quick saves the running state into the file</source>
        <translation>wg-quick enregistre l’état courant dans le fichier</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>wg-quick</source>
        <translation>wg-quick</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Public key of this tunnel</source>
        <translation>Clé publique de ce tunnel</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Copier la clé publique</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Kill switch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On; local networks stay reachable</source>
        <translation>Activé&#x202f;; les réseaux locaux restent accessibles</translation>
    </message>
    <message>
        <source>On; blocks local networks too</source>
        <translation>Activé&#x202f;; bloque aussi les réseaux locaux</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de paramètres</translation>
    </message>
    <message>
        <source>Peers reach other computers through this one</source>
        <translation>Les pairs atteignent d’autres ordinateurs par celui-ci</translation>
    </message>
    <message>
        <source>Under the address of this computer (masquerading)</source>
        <translation>Sous l’adresse de cet ordinateur (masquerading)</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Retransmission</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Strict: only the local network stays outside</source>
        <translation>Strict : seul le réseau local reste en dehors</translation>
    </message>
    <message>
        <source>LAN-friendly: other routes count too</source>
        <translation>Compatible avec le réseau local : les autres routes comptent aussi</translation>
    </message>
</context>
<context>
    <name>adit::gui::KeyCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
</context>
<context>
    <name>adit::gui::KeysPage</name>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;om :</translation>
    </message>
    <message>
        <source>The key pair was made just now. The other side needs the public key; the private key never leaves this computer.</source>
        <translation>La paire de clés vient d’être créée. L’autre extrémité a besoin de la clé publique&#x202f;; la clé privée ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>Nouvelles c&amp;lés</translation>
    </message>
    <message>
        <source>&amp;Public key:</source>
        <translation>Clé publi&amp;que&#xa0;:</translation>
    </message>
</context>
<context>
    <name>adit::gui::LogModel</name>
    <message>
        <source>%1: %2</source>
        <comment>severity and text of an event</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of an event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>column</comment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>column</comment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of an event</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of an event</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity of an event</comment>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>adit::gui::LogPage</name>
    <message>
        <source>All &amp;tunnels</source>
        <translation>Tous les &amp;tunnels</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Quels événements</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>Filtrer les événements par texte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <comment>how many</comment>
        <translation>Événements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Aucun événement ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The log could not be saved: %1</source>
        <translation>Le journal n’a pas pu être enregistré&#xa0;: %1</translation>
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
        <translation>Importer un .conf</translation>
    </message>
    <message>
        <source>Scan a QR image</source>
        <translation>Scanner une image QR</translation>
    </message>
    <message>
        <source>Create a tunnel</source>
        <translation>Créer un tunnel</translation>
    </message>
    <message>
        <source>%1 Until then tunnels cannot be activated; editing, QR codes and export work.</source>
        <extracomment>%1 is one or two sentences on what is missing and what to install</extracomment>
        <translation>%1 D’ici là, les tunnels ne peuvent pas être activés&#x202f;; l’édition, les codes QR et l’exportation fonctionnent.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are removed.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n tunnel est supprimé.</numerusform>
            <numerusform>%n tunnels sont supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>adit::gui::NameDialog</name>
    <message>
        <source>What shall the new tunnel be called?</source>
        <translation>Comment le nouveau tunnel doit-il s’appeler&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a network interface. A name has at most 15 letters, digits, “_”, “-” or “.”, and starts with a letter.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom d’une interface réseau. Un nom compte au plus 15 lettres, chiffres, «&#x202f;_&#x202f;», «&#x202f;-&#x202f;» ou «&#x202f;.&#x202f;», et commence par une lettre.</translation>
    </message>
    <message>
        <source>There is another tunnel called “%1”.</source>
        <translation>Il existe un autre tunnel appelé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Another file of this import is called “%1” too.</source>
        <translation>Un autre fichier de cette importation s’appelle aussi «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is an interface that another program made.</source>
        <translation>«&#x202f;%1&#x202f;» est une interface créée par un autre programme.</translation>
    </message>
    <message>
        <source>&amp;Import under this name:</source>
        <translation>&amp;Importer sous ce nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Replace the tunnel “%1”</source>
        <translation>&amp;Remplacer le tunnel «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Do &amp;not import it</source>
        <translation>&amp;Ne pas l’importer</translation>
    </message>
    <message>
        <source>Name the tunnel</source>
        <translation>Nommer le tunnel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>Nom du tunnel</translation>
    </message>
    <message>
        <source>Do the &amp;same for all others like it</source>
        <translation>Faire de &amp;même pour tous les cas semblables</translation>
    </message>
    <message>
        <source>At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.</source>
        <translation>Au plus 15 lettres, chiffres, «&#x202f;_&#x202f;», «&#x202f;-&#x202f;» ou «&#x202f;.&#x202f;», en commençant par une lettre.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
</context>
<context>
    <name>adit::gui::NewHubWizard</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>These were chosen so that they meet no network that this computer knows.</source>
        <translation>Elles ont été choisies de façon à ne chevaucher aucun réseau connu de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Addresses of this computer:</source>
        <translation>&amp;Adresses de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;UDP port:</source>
        <translation>Port &amp;UDP&#xa0;:</translation>
    </message>
    <message>
        <source>Its address on the &amp;internet (optional):</source>
        <translation>Son adresse sur &amp;Internet (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>Phones call this computer at that address. Behind a router, have it forward the UDP port to this computer.</source>
        <translation>Les téléphones joignent cet ordinateur à cette adresse. Derrière un routeur, faites-lui rediriger le port UDP vers cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Propose others</source>
        <translation>En pr&amp;oposer d’autres</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535.</source>
        <translation>Indiquez un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>Un autre programme utilise ce port.</translation>
    </message>
    <message>
        <source>Write a host name or an address, with a port if phones must use another one.</source>
        <translation>Indiquez un nom d’hôte ou une adresse, avec un port si les téléphones doivent en utiliser un autre.</translation>
    </message>
    <message>
        <source>New hub for phones</source>
        <translation>Nouveau hub pour téléphones</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>Nom et clés</translation>
    </message>
    <message>
        <source>A tunnel on this computer that phones and other computers call.</source>
        <translation>Un tunnel sur cet ordinateur, auquel se connectent des téléphones et d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>Phones can be added later without asking for a password again.</source>
        <translation>Des téléphones pourront être ajoutés plus tard sans redemander de mot de passe.</translation>
    </message>
    <message>
        <source>Add a &amp;phone next</source>
        <translation>Ajouter ensuite un &amp;téléphone</translation>
    </message>
    <message>
        <source>All UDP ports from %1 to %2 are in use. Write another one, or choose other ports in the settings.</source>
        <translation>Tous les ports UDP de %1 à %2 sont utilisés. Saisissez-en un autre ou choisissez d’autres ports dans les paramètres.</translation>
    </message>
    <message>
        <source>&amp;Let peers reach my network, and the internet, through this computer</source>
        <translation>&amp;Laisser les pairs atteindre mon réseau et Internet par cet ordinateur</translation>
    </message>
</context>
<context>
    <name>adit::gui::NewTunnelWizard</name>
    <message>
        <source>The other side</source>
        <translation>L’autre extrémité</translation>
    </message>
    <message>
        <source>Whoever runs the other side tells you these.</source>
        <translation>La personne qui gère l’autre extrémité vous donne ces informations.</translation>
    </message>
    <message>
        <source>N&amp;ame (optional):</source>
        <translation>N&amp;om (facultatif) :</translation>
    </message>
    <message>
        <source>Its &amp;public key:</source>
        <translation>Sa clé publi&amp;que&#xa0;:</translation>
    </message>
    <message>
        <source>Its &amp;endpoint:</source>
        <translation>Son point de &amp;terminaison&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;reshared key (optional):</source>
        <translation>Clé prépart&amp;agée (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses and traffic</source>
        <translation>Adresses et trafic</translation>
    </message>
    <message>
        <source>What this computer is called inside, and what goes through the tunnel.</source>
        <translation>Comment cet ordinateur s’appelle à l’intérieur, et ce qui passe par le tunnel.</translation>
    </message>
    <message>
        <source>&amp;Addresses of this computer:</source>
        <translation>&amp;Adresses de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;DNS (optional):</source>
        <translation>&amp;DNS (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ll traffic</source>
        <translation>&amp;Tout le trafic</translation>
    </message>
    <message>
        <source>&amp;Only traffic for these networks:</source>
        <translation>S&amp;eulement le trafic vers ces réseaux&#xa0;:</translation>
    </message>
    <message>
        <source>Keep the way bac&amp;k open: this computer is behind a router or a firewall</source>
        <translation>Garder le chemin de &amp;retour ouvert : cet ordinateur est derrière un routeur ou un pare-feu</translation>
    </message>
    <message>
        <source>Through the tunnel goes:</source>
        <translation>Passe par le tunnel&#xa0;:</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>Nouveau tunnel</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>Nom et clés</translation>
    </message>
    <message>
        <source>A tunnel to another computer, a server or a router that runs WireGuard.</source>
        <translation>Un tunnel vers un autre ordinateur, un serveur ou un routeur où fonctionne WireGuard.</translation>
    </message>
</context>
<context>
    <name>adit::gui::NoticeBar</name>
    <message>
        <source>Take the file&apos;s text</source>
        <translation>Prendre le texte du fichier</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
</context>
<context>
    <name>adit::gui::NoticeFrame</name>
    <message>
        <source>Show configuration</source>
        <translation>Afficher la configuration</translation>
    </message>
    <message>
        <source>Import its .conf…</source>
        <translation>Importer son .conf…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Take back now</source>
        <translation>Annuler maintenant</translation>
    </message>
</context>
<context>
    <name>adit::gui::OverviewPage</name>
    <message>
        <source>Choose a tunnel on the left.</source>
        <translation>Choisissez un tunnel à gauche.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>adit::gui::Pages</name>
    <message>
        <source>Show %1</source>
        <extracomment>opens one of the tabs; %1 is its title</extracomment>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerCard</name>
    <message>
        <source>no endpoint; it connects to us</source>
        <translation>pas de point de terminaison&#x202f;; il se connecte à cet ordinateur</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a list that is cut</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>aucun handshake</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>Dernier handshake</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>received and sent bytes</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 reçus, %2 envoyés</translation>
    </message>
    <message>
        <source>Endpoint %1, last handshake %2</source>
        <translation>Point de terminaison %1, dernier handshake %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerChoice</name>
    <message>
        <source>Peer whose traffic is shown</source>
        <translation>Pair dont le trafic est affiché</translation>
    </message>
    <message>
        <source>Type a part of a peer&apos;s name to find it</source>
        <translation>Saisir une partie du nom d’un pair pour le trouver</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>Tous les pairs</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>a comment that tells peers apart</source>
        <translation>un commentaire qui distingue les pairs</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>Clé prépartagée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Copy the preshared key; it leaves the clipboard after 30 seconds</source>
        <translation>Copier la clé prépartagée&#x202f;; elle quitte le presse-papiers après 30 secondes</translation>
    </message>
    <message>
        <source>Allowed IPs</source>
        <translation>IP autorisées</translation>
    </message>
    <message>
        <source>0.0.0.0/0, ::/0 for all traffic</source>
        <translation>0.0.0.0/0, ::/0 pour tout le trafic</translation>
    </message>
    <message>
        <source>Tools for allowed IPs</source>
        <translation>Outils pour les IP autorisées</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>Keepalive</translation>
    </message>
    <message>
        <source>seconds, or off</source>
        <translation>secondes, ou off</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerListModel</name>
    <message>
        <source>Peer %1</source>
        <translation>Pair %1</translation>
    </message>
    <message>
        <source>New peer</source>
        <translation>Nouveau pair</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1, has an error</source>
        <translation>%1, contient une erreur</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerModel</name>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>Dernier handshake</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
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
        <translation>Filtrer les pairs</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Ajouter un pair</translation>
    </message>
    <message>
        <source>Duplicate the peer without its keys</source>
        <translation>Dupliquer le pair sans ses clés</translation>
    </message>
    <message>
        <source>Move the peer up</source>
        <translation>Déplacer le pair vers le haut</translation>
    </message>
    <message>
        <source>Move the peer down</source>
        <translation>Déplacer le pair vers le bas</translation>
    </message>
    <message>
        <source>Remove the peer</source>
        <translation>Supprimer le pair</translation>
    </message>
    <message>
        <source>Peers (%L1)</source>
        <translation>Pairs (%L1)</translation>
    </message>
    <message>
        <source>A name has up to 64 characters, all of which can be shown.</source>
        <translation>Un nom compte jusqu’à 64 caractères, tous affichables.</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeersView</name>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>Aucun pair</translation>
    </message>
    <message>
        <source>One peer</source>
        <translation>Un pair</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <comment>heading; two or more</comment>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::PhoneDialog</name>
    <message>
        <source>Add a phone to %1</source>
        <translation>Ajouter un téléphone à %1</translation>
    </message>
    <message>
        <source>The phone gets keys and addresses of its own and becomes a peer of this tunnel. Then you scan its configuration with the WireGuard app.</source>
        <translation>Le téléphone reçoit ses propres clés et adresses et devient un pair de ce tunnel. Scannez ensuite sa configuration avec l’application WireGuard.</translation>
    </message>
    <message>
        <source>In the WireGuard app: add a tunnel, scan from QR code. This is the only copy of the phone’s private key; it is forgotten when this window closes.</source>
        <translation>Dans l’application WireGuard&#xa0;: ajouter un tunnel, scanner un code QR. C’est la seule copie de la clé privée du téléphone&#x202f;; elle est oubliée à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Add a&amp;nother phone</source>
        <translation>Ajouter un a&amp;utre téléphone</translation>
    </message>
    <message>
        <source>Add and &amp;show the code</source>
        <translation>Ajouter et &amp;afficher le code</translation>
    </message>
    <message>
        <source>This tunnel has no configuration here.</source>
        <translation>Ce tunnel n’a pas de configuration ici.</translation>
    </message>
    <message>
        <source>The configuration of this tunnel has errors. Mend them first.</source>
        <translation>La configuration de ce tunnel contient des erreurs. Corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>This tunnel listens at no fixed port, so a phone cannot call it. Give it a ListenPort, or make a new hub for phones.</source>
        <translation>Ce tunnel n’écoute sur aucun port fixe, un téléphone ne peut donc pas le joindre. Donnez-lui un ListenPort, ou créez un nouveau hub pour téléphones.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 is not up: activate it, so that the phone reaches it.</source>
        <translation>%1 n’est pas actif&#xa0;: activez-le pour que le téléphone puisse le joindre.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>%1 is a peer of %2 now.</source>
        <translation>%1 est maintenant un pair de %2.</translation>
    </message>
    <message>
        <source>Close without a copy?</source>
        <translation>Fermer sans copie&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody has the phone’s configuration yet.</source>
        <translation>Personne n’a encore la configuration du téléphone.</translation>
    </message>
    <message>
        <source>Its private key is forgotten when this window closes. The peer stays in the tunnel until you remove it.</source>
        <translation>Sa clé privée est oubliée à la fermeture de cette fenêtre. Le pair reste dans le tunnel jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>adit::gui::PhoneForm</name>
    <message>
        <source>&amp;All its traffic</source>
        <translation>&amp;Tout son trafic</translation>
    </message>
    <message>
        <source>Pixel 9</source>
        <translation>Pixel 9</translation>
    </message>
    <message>
        <source>as the phone has it</source>
        <translation>comme sur le téléphone</translation>
    </message>
    <message>
        <source>&amp;Name of the phone:</source>
        <translation>&amp;Nom du téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>This computer’s address on the &amp;internet:</source>
        <translation>Adresse de cet ordinateur sur &amp;Internet&#xa0;:</translation>
    </message>
    <message>
        <source>Through the tunnel goes:</source>
        <translation>Passe par le tunnel&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;DNS servers:</source>
        <translation>Serveurs &amp;DNS&#xa0;:</translation>
    </message>
    <message>
        <source>Its addresses:</source>
        <translation>Ses adresses&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Only traffic for %1</source>
        <translation>&amp;Seulement le trafic vers %1</translation>
    </message>
    <message>
        <source>This cannot be the name of a phone.</source>
        <translation>Ce ne peut pas être le nom d’un téléphone.</translation>
    </message>
    <message>
        <source>The tunnel has a peer of this name.</source>
        <translation>Le tunnel a déjà un pair de ce nom.</translation>
    </message>
    <message>
        <source>Write a host name or an address, with a port if the phone must use another one.</source>
        <translation>Indiquez un nom d’hôte ou une adresse, avec un port si le téléphone doit en utiliser un autre.</translation>
    </message>
    <message>
        <source>Write addresses of servers and search domains.</source>
        <translation>Indiquez des adresses de serveurs et des domaines de recherche.</translation>
    </message>
    <message>
        <source>This computer does not pass it on to the internet yet: switch forwarding and masquerading on in the configuration of this tunnel.</source>
        <translation>Cet ordinateur ne le transmet pas encore à Internet : activez la retransmission et le masquerading dans la configuration de ce tunnel.</translation>
    </message>
</context>
<context>
    <name>adit::gui::QrWidget</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Shown: it holds the private key</source>
        <translation>Affiché&#xa0;: il contient la clé privée</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>adit::gui::Removal</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tunnel&apos;s name, %2 says what went wrong</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::ReviewPage</name>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce correct&#x202f;?</translation>
    </message>
    <message>
        <source>This is the tunnel as it will be saved. You can change everything later.</source>
        <translation>Voici le tunnel tel qu’il sera enregistré. Tout peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>The new tunnel</source>
        <translation>Le nouveau tunnel</translation>
    </message>
</context>
<context>
    <name>adit::gui::RuleText</name>
    <message>
        <source>Any network</source>
        <translation>N’importe quel réseau</translation>
    </message>
    <message>
        <source>Any Wi-Fi</source>
        <translation>N’importe quel Wi-Fi</translation>
    </message>
    <message>
        <source>A certain Wi-Fi</source>
        <translation>Un Wi-Fi précis</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>Réseau filaire</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>Réseau limité</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Aucun réseau</translation>
    </message>
    <message>
        <source>Bring it up</source>
        <comment>the tunnel</comment>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>Take it down</source>
        <comment>the tunnel</comment>
        <translation>Le désactiver</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>the tunnel</comment>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: bring it up</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1&#xa0;: l’activer</translation>
    </message>
    <message>
        <source>%1: take it down</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1&#xa0;: le désactiver</translation>
    </message>
    <message>
        <source>%1: leave it as it is</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1&#xa0;: le laisser tel quel</translation>
    </message>
</context>
<context>
    <name>adit::gui::RulesPage</name>
    <message>
        <source>The first rule that fits decides. Rules act when the network changes; what you switch by hand holds until then.</source>
        <translation>La première règle qui correspond décide. Les règles agissent quand le réseau change&#x202f;; ce que vous réglez à la main vaut jusque-là.</translation>
    </message>
    <message>
        <source>&amp;Tunnel:</source>
        <translation>&amp;Tunnel&#xa0;:</translation>
    </message>
    <message>
        <source>Rules of this tunnel, in their order</source>
        <translation>Règles de ce tunnel, dans leur ordre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>Network of the new rule</source>
        <translation>Réseau de la nouvelle règle</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Nom du Wi-Fi</translation>
    </message>
    <message>
        <source>What the new rule does</source>
        <translation>Effet de la nouvelle règle</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>the network in use</comment>
        <translation>Actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>NetworkManager does not run here, so rules have no effect.</source>
        <translation>NetworkManager ne fonctionne pas ici, les règles sont donc sans effet.</translation>
    </message>
</context>
<context>
    <name>adit::gui::SecretField</name>
    <message>
        <source>Generate a new key</source>
        <translation>Générer une nouvelle clé</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <source>Replace the private key with a new one?</source>
        <translation>Remplacer la clé privée par une nouvelle&#x202f;?</translation>
    </message>
    <message>
        <source>Replace the preshared key with a new one?</source>
        <translation>Remplacer la clé prépartagée par une nouvelle&#x202f;?</translation>
    </message>
    <message>
        <source>The peers know this tunnel by its public key. They reach it again when they are given the new one.</source>
        <translation>Les pairs reconnaissent ce tunnel à sa clé publique. Ils ne pourront le joindre de nouveau qu’après avoir reçu la nouvelle.</translation>
    </message>
    <message>
        <source>The peer must be given the new one before it is reached again.</source>
        <translation>Le pair doit recevoir la nouvelle avant de pouvoir être joint de nouveau.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>adit::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>Au &amp;démarrage</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>Réseau&amp;x</translation>
    </message>
</context>
<context>
    <name>adit::gui::ShareDialog</name>
    <message>
        <source>Share %1</source>
        <translation>Partager %1</translation>
    </message>
    <message>
        <source>Scan the code with the WireGuard app of the phone.</source>
        <translation>Scannez le code avec l’application WireGuard du téléphone.</translation>
    </message>
    <message>
        <source>It holds the private key: whoever has it can take this tunnel’s place. Two devices must not use one key at the same time, since they drive each other out. To use both, add the phone to the other side as a peer of its own.</source>
        <translation>Il contient la clé privée&#xa0;: quiconque la possède peut prendre la place de ce tunnel. Deux appareils ne doivent pas utiliser la même clé en même temps, car ils se chassent l’un l’autre. Pour utiliser les deux, ajoutez le téléphone à l’autre extrémité comme un pair distinct.</translation>
    </message>
    <message>
        <source>This tunnel has no configuration here that could be shared.</source>
        <translation>Ce tunnel n’a ici aucune configuration à partager.</translation>
    </message>
</context>
<context>
    <name>adit::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column</comment>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>adit::gui::StartPage</name>
    <message>
        <source>&amp;Start Adit in the tray</source>
        <translation>Démarrer &amp;Adit dans la zone de notification</translation>
    </message>
    <message>
        <source>When I log in:</source>
        <translation>À l’ouverture de session&#xa0;:</translation>
    </message>
    <message>
        <source>When Adit &amp;starts:</source>
        <translation>Au démarrage d’Adi&amp;t&#xa0;:</translation>
    </message>
    <message>
        <source>Leave the tunnels as they are</source>
        <translation>Laisser les tunnels tels quels</translation>
    </message>
    <message>
        <source>Bring up those that were up last</source>
        <translation>Activer ceux qui étaient actifs en dernier</translation>
    </message>
    <message>
        <source>Bring up the chosen ones</source>
        <translation>Activer ceux qui sont choisis</translation>
    </message>
    <message>
        <source>Tunnels that come up when Adit starts</source>
        <translation>Tunnels activés au démarrage d’Adit</translation>
    </message>
</context>
<context>
    <name>adit::gui::StateHead</name>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tunnel&apos;s name, %2 its state</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::SummaryDialog</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>What there is to say about the import</source>
        <translation>Remarques sur l’importation</translation>
    </message>
</context>
<context>
    <name>adit::gui::TextPane</name>
    <message>
        <source>Show keys</source>
        <translation>Afficher les clés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>Masquer les clés</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
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
        <translation>Session</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no session</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is a title such as &quot;Session&quot;</extracomment>
        <translation>%1&#xa0;: rien</translation>
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
        <translation>%1&#xa0;: reçu %2, envoyé %3</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsView</name>
    <message>
        <source>Days or months</source>
        <translation>Jours ou mois</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation>Supprimer l’historique…</translation>
    </message>
    <message>
        <source>Traffic by day or month</source>
        <translation>Trafic par jour ou par mois</translation>
    </message>
    <message>
        <source>The history is not kept on disk: it begins anew with each start. This can be changed in the settings.</source>
        <translation>L’historique n’est pas conservé sur le disque&#xa0;: il recommence à chaque démarrage. Cela peut être changé dans les paramètres.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>Delete the traffic history</source>
        <translation>Supprimer l’historique du trafic</translation>
    </message>
    <message>
        <source>Delete the traffic history of all tunnels? Graphs and totals begin anew.</source>
        <translation>Supprimer l’historique du trafic de tous les tunnels&#x202f;? Les graphiques et les totaux recommencent à zéro.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficExport</name>
    <message>
        <source>Save traffic as CSV</source>
        <translation>Enregistrer le trafic au format CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Save the graph as a picture</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficLegend</name>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received %1</source>
        <extracomment>%1 is a rate such as &quot;1.5 MiB/s&quot;</extracomment>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <extracomment>%1 is a rate such as &quot;1.5 MiB/s&quot;</extracomment>
        <translation>Envoyé %1</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficPage</name>
    <message>
        <source>Choose a tunnel to see its traffic.</source>
        <translation>Choisissez un tunnel pour voir son trafic.</translation>
    </message>
    <message>
        <source>Graph or totals</source>
        <translation>Graphique ou totaux</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer au format CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>Période affichée par le graphique</translation>
    </message>
    <message>
        <source>Traffic graph of %1</source>
        <translation>Graphique du trafic de %1</translation>
    </message>
    <message>
        <source>Traffic graph</source>
        <translation>Graphique du trafic</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the graph move on (Space)</source>
        <translation>Laisser le graphique défiler (Espace)</translation>
    </message>
    <message>
        <source>Hold the graph still (Space)</source>
        <translation>Figer le graphique (Espace)</translation>
    </message>
    <message>
        <source>Nothing has been recorded in this time yet.</source>
        <translation>Rien n’a encore été enregistré pour cette période.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time: the tunnel was not up.</source>
        <translation>Rien n’a été enregistré pour cette période&#xa0;: le tunnel n’était pas actif.</translation>
    </message>
    <message>
        <source>%1, peer %2</source>
        <extracomment>a peer of a tunnel</extracomment>
        <translation>%1, pair %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrayMenu</name>
    <message>
        <source>Tunnels</source>
        <comment>submenu of the tray</comment>
        <translation>Tunnels</translation>
    </message>
    <message>
        <source>Show Adit</source>
        <comment>tray menu</comment>
        <translation>Afficher Adit</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>tray menu</comment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>tray menu</comment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Quit (tunnels stay active)</source>
        <comment>tray menu</comment>
        <translation>Quitter (les tunnels restent actifs)</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>tray menu</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Restore network</source>
        <comment>tray menu</comment>
        <translation>Rétablir le réseau</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrayText</name>
    <message>
        <source>No tunnel is active</source>
        <comment>status line of the tray</comment>
        <translation>Aucun tunnel n’est actif</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels connected</source>
        <comment>status line of the tray, two or more</comment>
        <translation>
            <numerusform>%n tunnel connecté</numerusform>
            <numerusform>%n tunnels connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and state of a tunnel</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>below a list of tunnels</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>Nouveau nom du tunnel</translation>
    </message>
</context>
<context>
    <name>adit::gui::TunnelList</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter tunnels by name, address or peer</source>
        <translation>Filtrer les tunnels par nom, adresse ou pair</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnels</translation>
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
        <translation>Formulaire ou texte</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>adit::gui::VersionsDialog</name>
    <message>
        <source>It has errors, so it cannot be compared.</source>
        <translation>Elle contient des erreurs et ne peut pas être comparée.</translation>
    </message>
    <message>
        <source>Only spelling, order or comments</source>
        <translation>Seulement l’écriture, l’ordre ou les commentaires</translation>
    </message>
    <message>
        <source>Previous versions of %1</source>
        <translation>Versions précédentes de %1</translation>
    </message>
    <message>
        <source>Previous versions, the newest first</source>
        <translation>Versions précédentes, la plus récente en premier</translation>
    </message>
    <message>
        <source>In place until</source>
        <comment>column</comment>
        <translation>En place jusqu’au</translation>
    </message>
    <message>
        <source>What was changed then</source>
        <comment>column</comment>
        <translation>Ce qui a alors été modifié</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>There are none yet. Whenever the configuration is replaced, what it was is kept here.</source>
        <translation>Il n’y en a pas encore. Chaque fois que la configuration est remplacée, son état antérieur est conservé ici.</translation>
    </message>
    <message>
        <source>The configuration is as it was until %1. A tunnel that is up is as before; activate it anew, or apply it in the editor.</source>
        <translation>La configuration est telle qu’elle était jusqu’au %1. Un tunnel actif reste comme avant ; réactivez-le ou appliquez-la dans l’éditeur.</translation>
    </message>
</context>
<context>
    <name>adit::gui::Wizard</name>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;réer</translation>
    </message>
    <message>
        <source>The tunnel was not created</source>
        <translation>Le tunnel n’a pas été créé</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>this name is not used: it is long or has characters that cannot be shown</source>
        <translation>ce nom n’est pas utilisé&#xa0;: il est long ou contient des caractères qui ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>a name has up to %1 characters</source>
        <translation>un nom compte jusqu’à %1 caractères</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>écrire %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>s’agit-il de %1&#x202f;?</translation>
    </message>
    <message>
        <source>there is no [Interface] section</source>
        <translation>il n’y a pas de section [Interface]</translation>
    </message>
    <message>
        <source>a NUL character; this is not a text file</source>
        <translation>un caractère NUL&#x202f;; ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>a setting of Adit belongs in [Interface]; it is not used</source>
        <translation>un réglage d’Adit doit se trouver dans [Interface]&#x202f;; il n’est pas utilisé</translation>
    </message>
    <message>
        <source>a space inside a section header</source>
        <translation>une espace dans un en-tête de section</translation>
    </message>
    <message>
        <source>%1 is not a section header</source>
        <translation>%1 n’est pas un en-tête de section</translation>
    </message>
    <message>
        <source>the sections are [Interface] and [Peer]</source>
        <translation>les sections sont [Interface] et [Peer]</translation>
    </message>
    <message>
        <source>a second [Interface] section</source>
        <translation>une seconde section [Interface]</translation>
    </message>
    <message>
        <source>more than %1 peers</source>
        <translation>plus de %1 pairs</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 n’a pas de valeur</translation>
    </message>
    <message>
        <source>the value of %1 holds a character that is not text</source>
        <translation>la valeur de %1 contient un caractère qui n’est pas du texte</translation>
    </message>
    <message>
        <source>%1 stands before any section</source>
        <translation>%1 se trouve avant toute section</translation>
    </message>
    <message>
        <source>%1 belongs in %2, not in %3</source>
        <translation>%1 doit se trouver dans %2, pas dans %3</translation>
    </message>
    <message>
        <source>a space inside a key name</source>
        <translation>une espace dans un nom de clé</translation>
    </message>
    <message>
        <source>%1 is not a key that Adit knows</source>
        <translation>%1 n’est pas une clé connue d’Adit</translation>
    </message>
    <message>
        <source>this is not a key that Adit knows</source>
        <translation>ce n’est pas une clé connue d’Adit</translation>
    </message>
    <message>
        <source>this line is neither a section header nor `Key = Value`</source>
        <translation>cette ligne n’est ni un en-tête de section ni `Key = Value`</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>le fichier dépasse 1 Mio</translation>
    </message>
    <message>
        <source>this is a kill switch: write `#@ KillSwitch = strict` in [Interface]</source>
        <translation>ceci est un kill switch&#xa0;: écrire `#@ KillSwitch = strict` dans [Interface]</translation>
    </message>
    <message>
        <source>this sets name servers: write `DNS = ...` in [Interface]</source>
        <translation>ceci définit des serveurs de noms&#xa0;: écrire `DNS = ...` dans [Interface]</translation>
    </message>
    <message>
        <source>this is policy routing: AllowedIPs of 0.0.0.0/0 or ::/0 bring it, and `Table` names a table</source>
        <translation>ceci est du routage par règles&#xa0;: des AllowedIPs 0.0.0.0/0 ou ::/0 s’en chargent, et `Table` désigne une table</translation>
    </message>
    <message>
        <source>this sets routes: AllowedIPs bring them, and `Table` names a table</source>
        <translation>ceci définit des routes&#xa0;: les AllowedIPs s’en chargent, et `Table` désigne une table</translation>
    </message>
    <message>
        <source>%1 is given twice in this section</source>
        <translation>%1 est indiqué deux fois dans cette section</translation>
    </message>
    <message>
        <source>a space inside the value of %1</source>
        <translation>une espace dans la valeur de %1</translation>
    </message>
    <message>
        <source>%1 is all zero, which is no key</source>
        <translation>%1 ne contient que des zéros, ce qui n’est pas une clé</translation>
    </message>
    <message>
        <source>more than %1 addresses</source>
        <translation>plus de %1 adresses</translation>
    </message>
    <message>
        <source>more than %1 DNS servers</source>
        <translation>plus de %1 serveurs DNS</translation>
    </message>
    <message>
        <source>%1 is neither an address nor a domain name</source>
        <translation>%1 n’est ni une adresse ni un nom de domaine</translation>
    </message>
    <message>
        <source>%1 is not an address, so it is taken as a search domain</source>
        <translation>%1 n’est pas une adresse et est donc pris comme domaine de recherche</translation>
    </message>
    <message>
        <source>more than %1 search domains</source>
        <translation>plus de %1 domaines de recherche</translation>
    </message>
    <message>
        <source>%1 is kept in the file, but Adit never runs commands of a file</source>
        <translation>%1 est conservé dans le fichier, mais Adit n’exécute jamais les commandes d’un fichier</translation>
    </message>
    <message>
        <source>this is not a setting that Adit knows</source>
        <translation>ce n’est pas un réglage connu d’Adit</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>KillSwitch must be off, lan or strict</source>
        <translation>KillSwitch doit valoir off, lan ou strict</translation>
    </message>
    <message>
        <source>Endpoint %1: %2</source>
        <translation>Endpoint %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>[Interface] has no PrivateKey</source>
        <translation>[Interface] n’a pas de PrivateKey</translation>
    </message>
    <message>
        <source>%1 has host bits, so %2 is used</source>
        <translation>%1 a des bits d’hôte, %2 est donc utilisé</translation>
    </message>
    <message>
        <source>this [Peer] has no PublicKey</source>
        <translation>ce [Peer] n’a pas de PublicKey</translation>
    </message>
    <message>
        <source>there is more like this that is not listed</source>
        <translation>d’autres cas de ce genre ne sont pas énumérés</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>cette valeur</translation>
    </message>
    <message>
        <source>it has the right length, but is not canonical base64</source>
        <translation>la longueur est correcte, mais ce n’est pas du base64 canonique</translation>
    </message>
    <message>
        <source>it has %1 characters</source>
        <translation>il y a %1 caractères</translation>
    </message>
    <message>
        <source>%1 is not a key of 44 characters of base64</source>
        <translation>%1 n’est pas une clé de 44 caractères en base64</translation>
    </message>
    <message>
        <source>an IPv4 address has four numbers, as in 10.0.0.0/8</source>
        <translation>une adresse IPv4 compte quatre nombres, comme dans 10.0.0.0/8</translation>
    </message>
    <message>
        <source>a number in an IPv4 address has no leading zero and is at most 255</source>
        <translation>un nombre d’une adresse IPv4 n’a pas de zéro initial et vaut au plus 255</translation>
    </message>
    <message>
        <source>names are not looked up here</source>
        <translation>les noms ne sont pas résolus ici</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not %4</source>
        <translation>%1 doit être un nombre de %2 à %3, pas %4</translation>
    </message>
    <message>
        <source>%1 must be off or seconds from 0 to 65535, not %2</source>
        <translation>%1 doit valoir off ou un nombre de secondes de 0 à 65535, pas %2</translation>
    </message>
    <message>
        <source>%1 must be off or a number up to 4294967295 (0xffffffff), not %2</source>
        <translation>%1 doit valoir off ou un nombre jusqu’à 4294967295 (0xffffffff), pas %2</translation>
    </message>
    <message>
        <source>Table must be auto, off, main, local, default or a number from 1 to 4294967295, not %1</source>
        <translation>Table doit valoir auto, off, main, local, default ou un nombre de 1 à 4294967295, pas %1</translation>
    </message>
    <message>
        <source>%1 must be true or false, not %2</source>
        <translation>%1 doit valoir true ou false, pas %2</translation>
    </message>
    <message>
        <source>%1 has an empty element</source>
        <translation>%1 contient un élément vide</translation>
    </message>
    <message>
        <source>remove the comma</source>
        <translation>supprimer la virgule</translation>
    </message>
    <message>
        <source>a space inside %1</source>
        <translation>une espace dans %1</translation>
    </message>
    <message>
        <source>separate elements with a comma</source>
        <translation>séparer les éléments par une virgule</translation>
    </message>
    <message>
        <source>%1 begins with a sign</source>
        <translation>%1 commence par un signe</translation>
    </message>
    <message>
        <source>+ and - change a running tunnel (`wg set`); a file says which AllowedIPs there are</source>
        <translation>+ et - modifient un tunnel actif (`wg set`)&#x202f;; un fichier indique quelles AllowedIPs existent</translation>
    </message>
    <message>
        <source>the prefix length of %1 is not a number that fits</source>
        <translation>la longueur de préfixe de %1 n’est pas un nombre qui convient</translation>
    </message>
    <message>
        <source>0 to 32 for IPv4, 0 to 128 for IPv6</source>
        <translation>0 à 32 pour IPv4, 0 à 128 pour IPv6</translation>
    </message>
    <message>
        <source>%1 is not an IP address</source>
        <translation>%1 n’est pas une adresse IP</translation>
    </message>
    <message>
        <source>this is the public key of the interface itself</source>
        <translation>c’est la clé publique de l’interface elle-même</translation>
    </message>
    <message>
        <source>the peer of line %1 has the same PublicKey</source>
        <translation>le pair de la ligne %1 a la même PublicKey</translation>
    </message>
    <message>
        <source>more than %1 AllowedIPs</source>
        <translation>plus de %1 AllowedIPs</translation>
    </message>
    <message>
        <source>%1 is in the peer of line %2 too; the last one has it</source>
        <translation>%1 est aussi dans le pair de la ligne %2&#x202f;; c’est le dernier qui l’obtient</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least %1</source>
        <translation>IPv6 nécessite un MTU d’au moins %1</translation>
    </message>
    <message>
        <source> &apos;%1&apos;</source>
        <translation> «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>cela existe déjà</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <translation>l’interface a disparu</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>en cours d’utilisation</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>this kernel does not support it</source>
        <translation>ce noyau ne le prend pas en charge</translation>
    </message>
    <message>
        <source>the port is in use by another program</source>
        <translation>le port est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>&#xa0;: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a tunnel. A name has 1 to 15 letters, digits, &apos;_&apos;, &apos;-&apos; or &apos;.&apos;, starts with a letter, and is not &apos;all&apos;, &apos;default&apos; or &apos;lo&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom d’un tunnel. Un nom compte 1 à 15 lettres, chiffres, «&#x202f;_&#x202f;», «&#x202f;-&#x202f;» ou «&#x202f;.&#x202f;», commence par une lettre et n’est pas «&#x202f;all&#x202f;», «&#x202f;default&#x202f;» ou «&#x202f;lo&#x202f;».</translation>
    </message>
    <message>
        <source>This cannot be the name of a tunnel. A name has 1 to 15 letters, digits, &apos;_&apos;, &apos;-&apos; or &apos;.&apos;, starts with a letter, and is not &apos;all&apos;, &apos;default&apos; or &apos;lo&apos;.</source>
        <translation>Ce ne peut pas être le nom d’un tunnel. Un nom compte 1 à 15 lettres, chiffres, «&#x202f;_&#x202f;», «&#x202f;-&#x202f;» ou «&#x202f;.&#x202f;», commence par une lettre et n’est pas «&#x202f;all&#x202f;», «&#x202f;default&#x202f;» ou «&#x202f;lo&#x202f;».</translation>
    </message>
    <message>
        <source>A key is not valid%1. A key is 44 characters of base64.</source>
        <translation>Une clé n’est pas valide%1. Une clé compte 44 caractères en base64.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IP address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>Ce n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a network. Write it like 10.0.0.0/24 or fd00::/64.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un réseau. Écrivez-le comme 10.0.0.0/24 ou fd00::/64.</translation>
    </message>
    <message>
        <source>This is not a network. Write it like 10.0.0.0/24 or fd00::/64.</source>
        <translation>Ce n’est pas un réseau. Écrivez-le comme 10.0.0.0/24 ou fd00::/64.</translation>
    </message>
    <message>
        <source>The endpoint is not valid%1. Write HOST:PORT, or [IPV6]:PORT.</source>
        <translation>Le point de terminaison n’est pas valide%1. Écrivez HÔTE:PORT, ou [IPV6]:PORT.</translation>
    </message>
    <message>
        <source>A number is not valid or out of range%1.</source>
        <translation>Un nombre n’est pas valide ou est hors limites%1.</translation>
    </message>
    <message>
        <source>A domain name is not valid%1.</source>
        <translation>Un nom de domaine n’est pas valide%1.</translation>
    </message>
    <message>
        <source>A text holds characters that are not allowed%1.</source>
        <translation>Un texte contient des caractères non autorisés%1.</translation>
    </message>
    <message>
        <source>The configuration has errors%1.</source>
        <translation>La configuration contient des erreurs%1.</translation>
    </message>
    <message>
        <source>That is more than Adit takes%1.</source>
        <translation>C’est plus qu’Adit n’accepte%1.</translation>
    </message>
    <message>
        <source>Two peers have the same public key%1. Remove one of them.</source>
        <translation>Deux pairs ont la même clé publique%1. Supprimez l’un d’eux.</translation>
    </message>
    <message>
        <source>Two peers have the same AllowedIPs%1.</source>
        <translation>Deux pairs ont les mêmes AllowedIPs%1.</translation>
    </message>
    <message>
        <source>A peer has the public key of this tunnel itself%1. Give the key of the other side.</source>
        <translation>Un pair a la clé publique de ce tunnel lui-même%1. Indiquez la clé de l’autre extrémité.</translation>
    </message>
    <message>
        <source>The keys did not reach the helper in a sealed memory file. Nothing was changed.</source>
        <translation>Les clés ne sont pas parvenues au service auxiliaire dans un fichier mémoire scellé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keys sent to the helper do not fit the tunnel. Nothing was changed.</source>
        <translation>Les clés envoyées au service auxiliaire ne correspondent pas au tunnel. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no tunnel &apos;%1&apos; here.</source>
        <translation>Il n’y a pas de tunnel «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>There is no tunnel of this name here.</source>
        <translation>Il n’y a pas de tunnel de ce nom ici.</translation>
    </message>
    <message>
        <source>There is no peer &apos;%1&apos; in this tunnel.</source>
        <translation>Il n’y a pas de pair «&#x202f;%1&#x202f;» dans ce tunnel.</translation>
    </message>
    <message>
        <source>There is no peer like this in this tunnel.</source>
        <translation>Il n’y a pas de tel pair dans ce tunnel.</translation>
    </message>
    <message>
        <source>The tunnel%1 is not up.</source>
        <translation>Le tunnel%1 n’est pas actif.</translation>
    </message>
    <message>
        <source>The tunnel%1 is up already.</source>
        <translation>Le tunnel%1 est déjà actif.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; is in use on this machine by something that is not this tunnel. Choose another name.</source>
        <translation>Le nom «&#x202f;%1&#x202f;» est utilisé sur cette machine par autre chose que ce tunnel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name of this tunnel is in use on this machine by something that is not this tunnel. Choose another name.</source>
        <translation>Le nom de ce tunnel est utilisé sur cette machine par autre chose que ce tunnel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another running tunnel has this address%1. Take that tunnel down first.</source>
        <translation>Un autre tunnel actif a cette adresse%1. Désactivez d’abord ce tunnel-là.</translation>
    </message>
    <message>
        <source>The listen port is in use%1. Take the other tunnel down, or choose another port (ListenPort = 0 finds a free one).</source>
        <translation>Le port d’écoute est déjà utilisé%1. Désactivez l’autre tunnel, ou choisissez un autre port (ListenPort = 0 en trouve un libre).</translation>
    </message>
    <message>
        <source>Another running tunnel carries this network%1. Take that tunnel down first.</source>
        <translation>Un autre tunnel actif achemine ce réseau%1. Désactivez d’abord ce tunnel-là.</translation>
    </message>
    <message>
        <source>The tunnel%1 was changed since it was approved. Approve it again.</source>
        <translation>Le tunnel%1 a été modifié depuis son approbation. Approuvez-le de nouveau.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists already.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Cela existe déjà.</translation>
    </message>
    <message>
        <source>You are not allowed to do this%1. Ask an administrator.</source>
        <translation>Vous n’êtes pas autorisé à faire cela%1. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>The request for a password was cancelled. Nothing was changed.</source>
        <translation>La demande de mot de passe a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>polkit, which decides who may do this, does not answer. Nothing was changed. Is polkit installed?</source>
        <translation>polkit, qui décide de cette autorisation, ne répond pas. Rien n’a été modifié. polkit est-il installé&#x202f;?</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a moment and try again.</source>
        <translation>Trop de demandes à la fois. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>This machine has no WireGuard. Load the kernel module (modprobe wireguard), or install wireguard-go.</source>
        <translation>Cette machine n’a pas WireGuard. Chargez le module du noyau (modprobe wireguard), ou installez wireguard-go.</translation>
    </message>
    <message>
        <source>The kernel refused%1%2. All is as it was before.</source>
        <translation>Le noyau a refusé%1%2. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The kernel holds something else than it was given%1. All is as it was before.</source>
        <translation>Le noyau contient autre chose que ce qui lui a été donné%1. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The kernel&apos;s answer was cut off%1. Try again.</source>
        <translation>La réponse du noyau a été tronquée%1. Réessayez.</translation>
    </message>
    <message>
        <source>The helper could not store the tunnel%1%2.</source>
        <translation>Le service auxiliaire n’a pas pu enregistrer le tunnel%1%2.</translation>
    </message>
    <message>
        <source>The helper could not note what it is about to change%1%2. Nothing was changed.</source>
        <translation>Le service auxiliaire n’a pas pu noter ce qu’il s’apprête à modifier%1%2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not supported here%1%2.</source>
        <translation>Ce n’est pas pris en charge ici%1%2.</translation>
    </message>
    <message>
        <source>No answer in time%1. Try again.</source>
        <translation>Pas de réponse à temps%1. Réessayez.</translation>
    </message>
    <message>
        <source>Adit&apos;s helper is not there%1. Install it (package adit), and see that the system message bus runs.</source>
        <translation>Le service auxiliaire d’Adit est absent%1. Installez-le (paquet adit) et vérifiez que le bus de messages du système fonctionne.</translation>
    </message>
    <message>
        <source>The program that answers as Adit&apos;s helper does not run as root%1. No key was sent to it. This machine may have been tampered with.</source>
        <translation>Le programme qui répond en tant que service auxiliaire d’Adit ne s’exécute pas en tant que root%1. Aucune clé ne lui a été envoyée. Cette machine a peut-être été altérée.</translation>
    </message>
    <message>
        <source>Adit&apos;s helper is of another version%1. Update Adit, then log in again.</source>
        <translation>Le service auxiliaire d’Adit est d’une autre version%1. Mettez Adit à jour, puis rouvrez votre session.</translation>
    </message>
    <message>
        <source>Cannot read the file%1.</source>
        <translation>Impossible de lire le fichier%1.</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;%2.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»%2.</translation>
    </message>
    <message>
        <source>Cannot write the file%1.</source>
        <translation>Impossible d’écrire le fichier%1.</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;%2.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;»%2.</translation>
    </message>
    <message>
        <source>The name of the endpoint%1 has no address%2. Check the name and the network connection.</source>
        <translation>Le nom du point de terminaison%1 n’a pas d’adresse%2. Vérifiez le nom et la connexion réseau.</translation>
    </message>
    <message>
        <source>Something went wrong%1.</source>
        <translation>Une erreur s’est produite%1.</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>le port doit être un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>an IPv6 address with a port needs brackets</source>
        <translation>une adresse IPv6 avec un port nécessite des crochets</translation>
    </message>
    <message>
        <source>no peer can be reached at this address</source>
        <translation>aucun pair ne peut être joint à cette adresse</translation>
    </message>
    <message>
        <source>the host is neither an address nor a host name</source>
        <translation>l’hôte n’est ni une adresse ni un nom d’hôte</translation>
    </message>
    <message>
        <source>the host is not a complete IPv4 address</source>
        <translation>l’hôte n’est pas une adresse IPv4 complète</translation>
    </message>
    <message>
        <source>brackets must hold an IPv6 address</source>
        <translation>les crochets doivent contenir une adresse IPv6</translation>
    </message>
    <message>
        <source>the zone behind % must be the name of an interface</source>
        <translation>la zone après % doit être le nom d’une interface</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>le port est manquant</translation>
    </message>
    <message>
        <source>Routing must be strict or lan</source>
        <translation>Routing doit être strict ou lan</translation>
    </message>
    <message>
        <source>a kill switch needs a tunnel that takes all traffic</source>
        <translation>un kill switch exige un tunnel qui prend tout le trafic</translation>
    </message>
    <message>
        <source>write AllowedIPs = 0.0.0.0/0, ::/0 in one [Peer] and leave Table out, or turn the kill switch off</source>
        <translation>écrivez AllowedIPs = 0.0.0.0/0, ::/0 dans un [Peer] et omettez Table, ou désactivez le kill switch</translation>
    </message>
    <message>
        <source>The kill switch of the tunnel%1 works only when all traffic goes into the tunnel (AllowedIPs = 0.0.0.0/0, ::/0, and no Table). Change that, or turn the kill switch off.</source>
        <translation>Le kill switch du tunnel%1 n’agit que si tout le trafic passe par le tunnel (AllowedIPs = 0.0.0.0/0, ::/0, et pas de Table). Modifiez cela, ou désactivez le kill switch.</translation>
    </message>
    <message>
        <source>A change of this tunnel is on trial%1. Keep it or take it back first.</source>
        <translation>Une modification de ce tunnel est à l’essai%1. Conservez-la ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>No change of the tunnel%1 is on trial. It may have been taken back already.</source>
        <translation>Aucune modification du tunnel%1 n’est à l’essai. Elle a peut-être déjà été annulée.</translation>
    </message>
    <message>
        <source>There is no previous version &apos;%1&apos; of this tunnel.</source>
        <translation>Il n’y a pas de version précédente « %1 » de ce tunnel.</translation>
    </message>
    <message>
        <source>This tunnel has no such previous version.</source>
        <translation>Ce tunnel n’a pas cette version précédente.</translation>
    </message>
    <message>
        <source>this shares the connection (masquerading): write `#@ Forward = yes` and `#@ Masquerade = yes` in [Interface]</source>
        <translation>ceci partage la connexion (masquerading) : écrivez `#@ Forward = yes` et `#@ Masquerade = yes` dans [Interface]</translation>
    </message>
    <message>
        <source>this passes packets of peers on: write `#@ Forward = yes` in [Interface]</source>
        <translation>ceci retransmet les paquets des pairs : écrivez `#@ Forward = yes` dans [Interface]</translation>
    </message>
    <message>
        <source>the settings are KillSwitch, Routing, Forward, Masquerade, DynamicPeers and Endpoint</source>
        <translation>les réglages sont KillSwitch, Routing, Forward, Masquerade, DynamicPeers et Endpoint</translation>
    </message>
    <message>
        <source>%1 must be yes or no</source>
        <translation>%1 doit être yes ou no</translation>
    </message>
    <message>
        <source>nothing is masqueraded that is not forwarded</source>
        <translation>rien n’est masqué qui ne soit retransmis</translation>
    </message>
    <message>
        <source>write `#@ Forward = yes` too, or leave Masquerade out</source>
        <translation>écrivez aussi `#@ Forward = yes`, ou omettez Masquerade</translation>
    </message>
    <message>
        <source>This kernel has no nf_tables, without which there is neither a kill switch nor masquerading. Load the kernel module (modprobe nf_tables), or turn them off.</source>
        <translation>Ce noyau n’a pas nf_tables, sans lequel il n’y a ni kill switch ni masquerading. Chargez le module du noyau (modprobe nf_tables) ou désactivez-les.</translation>
    </message>
    <message>
        <source>The tunnel%1 comes up with this machine and lets nothing past it. Only an administrator may take it away.</source>
        <translation>Le tunnel%1 est activé au démarrage de cet ordinateur et ne laisse rien passer en dehors de lui. Seul un administrateur peut le retirer.</translation>
    </message>
    <message>
        <source>the endpoint lies in %1 of AllowedIPs: the packets that carry the tunnel would go into the tunnel</source>
        <translation>le point de terminaison est dans %1 d’AllowedIPs : les paquets qui portent le tunnel passeraient dans le tunnel</translation>
    </message>
    <message>
        <source>take its address out of AllowedIPs</source>
        <translation>retirez son adresse d’AllowedIPs</translation>
    </message>
</context>
</TS>
