<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of events and how many of them, as in &quot;People: 3&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>“%1” may act for %2 from now on.</source>
        <translation>«&#x202f;%1&#x202f;» peut désormais agir pour %2.</translation>
    </message>
    <message>
        <source>%1 joins %2 as %3: %4</source>
        <translation>%1 rejoint %2 avec le rôle %3&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes %2 of “%3”; its %n key version(s) are wrapped to the device, so that it can read every saved version.</source>
        <translation>
            <numerusform>%1 reçoit le rôle %2 dans «&#x202f;%3&#x202f;»&#x202f;; %n version de la clé est chiffrée pour l’appareil, qui peut ainsi lire chaque version enregistrée.</numerusform>
            <numerusform>%1 reçoit le rôle %2 dans «&#x202f;%3&#x202f;»&#x202f;; %n versions de la clé sont chiffrées pour l’appareil, qui peut ainsi lire chaque version enregistrée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n key version(s) of “%1” are wrapped to the device.</source>
        <translation>
            <numerusform>%n version de la clé de «&#x202f;%1&#x202f;» est chiffrée pour l’appareil.</numerusform>
            <numerusform>Les %n versions de la clé de «&#x202f;%1&#x202f;» sont chiffrées pour l’appareil.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays closed to the device until somebody who shares that project hands it the keys.</source>
        <translation>«&#x202f;%1&#x202f;» reste fermé à l’appareil jusqu’à ce qu’une personne qui peut partager ce projet lui remette les clés.</translation>
    </message>
    <message>
        <source>Everybody sees this in the audit log, signed by your device.</source>
        <translation>Tout le monde le voit dans le journal d’audit, signé par votre appareil.</translation>
    </message>
    <message>
        <source>So may “%1”, a device of theirs from before. Revoke it first unless its words are: %2</source>
        <translation>Il en va de même pour «&#x202f;%1&#x202f;», un ancien appareil de cette personne. Révoquez-le d’abord, sauf si ses mots sont&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>AuditKinds</name>
    <message>
        <source>Of a newer program</source>
        <translation>D’un programme plus récent</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>Coffre créé</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Appareil inscrit</translation>
    </message>
    <message>
        <source>Device approved</source>
        <translation>Appareil approuvé</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Appareil révoqué</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Membre ajouté</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>Membre retiré</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rôle modifié</translation>
    </message>
    <message>
        <source>Ownership transferred</source>
        <translation>Propriété transmise</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>Projet créé</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>Projet modifié</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projet supprimé</translation>
    </message>
    <message>
        <source>Set created</source>
        <translation>Jeu créé</translation>
    </message>
    <message>
        <source>Set renamed</source>
        <translation>Jeu renommé</translation>
    </message>
    <message>
        <source>Set deleted</source>
        <translation>Jeu supprimé</translation>
    </message>
    <message>
        <source>Version saved</source>
        <translation>Version enregistrée</translation>
    </message>
    <message>
        <source>Set read</source>
        <translation>Jeu lu</translation>
    </message>
    <message>
        <source>Key renewed</source>
        <translation>Clé renouvelée</translation>
    </message>
    <message>
        <source>Key shared</source>
        <translation>Clé partagée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>History confirmed</source>
        <translation>Historique confirmé</translation>
    </message>
    <message>
        <source>Recovery requested</source>
        <translation>Récupération demandée</translation>
    </message>
    <message>
        <source>Recovery cancelled</source>
        <translation>Récupération annulée</translation>
    </message>
    <message>
        <source>Recovery contacts chosen</source>
        <translation>Contacts de récupération choisis</translation>
    </message>
    <message>
        <source>Recovery helped</source>
        <translation>Aide à la récupération</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>Clé de récupération créée</translation>
    </message>
    <message>
        <source>Recovery share given</source>
        <translation>Part de récupération fournie</translation>
    </message>
    <message>
        <source>Recovery completed</source>
        <translation>Récupération terminée</translation>
    </message>
    <message>
        <source>CI enrolled</source>
        <translation>CI inscrite</translation>
    </message>
    <message>
        <source>CI revoked</source>
        <translation>CI révoquée</translation>
    </message>
    <message>
        <source>CI read</source>
        <translation>Lecture par la CI</translation>
    </message>
    <message>
        <source>CI expired</source>
        <translation>CI expirée</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message numerus="yes">
        <source>NOT WHOLE. %Ln event(s) are reported here; what is named below does not hold.</source>
        <translation>
            <numerusform>INCOMPLET. %Ln événement est rapporté ici&#x202f;; ce qui est nommé ci-dessous n’est pas valable.</numerusform>
            <numerusform>INCOMPLET. %Ln événements sont rapportés ici&#x202f;; ce qui est nommé ci-dessous n’est pas valable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s), verified on %1.</source>
        <translation>
            <numerusform>Complet et inchangé&#xa0;: %Ln événement, vérifié le %1.</numerusform>
            <numerusform>Complet et inchangé&#xa0;: %Ln événements, vérifiés le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s).</source>
        <translation>
            <numerusform>Complet et inchangé&#xa0;: %Ln événement.</numerusform>
            <numerusform>Complet et inchangé&#xa0;: %Ln événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last confirmed by %1 of %n device(s) in the week before.</source>
        <translation>
            <numerusform>Confirmé dans la semaine précédente par %1 sur %n appareil.</numerusform>
            <numerusform>Confirmé dans la semaine précédente par %1 des %n appareils.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every event the signature, the place in the chain and its author&apos;s permission were checked.</source>
        <translation>La signature, la place dans la chaîne et l’autorisation de l’auteur ont été vérifiées pour chaque événement.</translation>
    </message>
    <message>
        <source>%1, key %2: %3</source>
        <comment>a project, a key&apos;s number and why it was made</comment>
        <translation>%1, clé %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>N’ont pas reçu la clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keys renewed in this period</source>
        <translation>Clés renouvelées durant cette période</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>keys were renewed</comment>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source> · signed with “%1”</source>
        <extracomment>behind what happened: the device that signed it</extracomment>
        <translation> · signé avec «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter and the period let nothing through.</source>
        <translation>Le filtre et la période ne laissent rien passer.</translation>
    </message>
    <message>
        <source>Audit log of %1</source>
        <translation>Journal d’audit de %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>none: every event of the period</source>
        <translation>aucun&#xa0;: tous les événements de la période</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé le</translation>
    </message>
    <message>
        <source>%1; days and times of %2, by the signers&apos; clocks</source>
        <comment>a time and a time zone</comment>
        <translation>%1&#x202f;; dates et heures&#xa0;: %2, selon les horloges des signataires</translation>
    </message>
    <message>
        <source>Fingerprint of the vault</source>
        <translation>Empreinte du coffre</translation>
    </message>
    <message>
        <source>State of the log: event %L1</source>
        <translation>État du journal&#xa0;: événement %L1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>on each sheet of paper</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 did what only a newer Hypha understands (%2)</source>
        <translation>%1 a fait ce que seul un Hypha plus récent comprend (%2)</translation>
    </message>
    <message>
        <source>%1 created the vault %2 on %3</source>
        <translation>%1 a créé le coffre %2 sur %3</translation>
    </message>
    <message>
        <source>%1 changed the vault&apos;s settings: %2</source>
        <translation>%1 a modifié les paramètres du coffre&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 asked to join with %2</source>
        <translation>%1 a demandé à rejoindre le coffre avec %2</translation>
    </message>
    <message>
        <source>%1 approved %2 for %3</source>
        <translation>%1 a approuvé %2 pour %3</translation>
    </message>
    <message>
        <source>%1 revoked %2 of %3</source>
        <translation>%1 a révoqué %2 de %3</translation>
    </message>
    <message>
        <source>%1 gave %2 access to %3 as %4</source>
        <translation>%1 a donné à %2 l’accès à %3 avec le rôle %4</translation>
    </message>
    <message>
        <source>%1 admitted %2 to the vault as %3</source>
        <translation>%1 a admis %2 dans le coffre avec le rôle %3</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <comment>a person and a project</comment>
        <translation>%1 a quitté %2</translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <translation>%1 a retiré %2 de %3</translation>
    </message>
    <message>
        <source>%1 left the vault</source>
        <translation>%1 a quitté le coffre</translation>
    </message>
    <message>
        <source>%1 removed %2 from the vault</source>
        <translation>%1 a retiré %2 du coffre</translation>
    </message>
    <message>
        <source>%1 changed the role of %2 in %3 from %4 to %5</source>
        <translation>%1 a changé le rôle de %2 dans %3&#xa0;: de %4 à %5</translation>
    </message>
    <message>
        <source>%1 changed the role of %2 in the vault from %3 to %4</source>
        <translation>%1 a changé le rôle de %2 dans le coffre&#xa0;: de %3 à %4</translation>
    </message>
    <message>
        <source>%1 made %2 the owner of %3</source>
        <translation>%1 a transmis à %2 la propriété de %3</translation>
    </message>
    <message>
        <source>%1 made %2 the owner of the vault</source>
        <translation>%1 a transmis à %2 la propriété du coffre</translation>
    </message>
    <message>
        <source>%1 created the project %2</source>
        <translation>%1 a créé le projet %2</translation>
    </message>
    <message>
        <source>%1 renamed the project %2 to %3</source>
        <translation>%1 a renommé le projet %2 en %3</translation>
    </message>
    <message>
        <source>%1 changed when the key of %2 is renewed</source>
        <translation>%1 a changé les échéances de renouvellement de la clé de %2</translation>
    </message>
    <message>
        <source>%1 deleted the project %2</source>
        <translation>%1 a supprimé le projet %2</translation>
    </message>
    <message>
        <source>%1 created the set %2 in %3</source>
        <translation>%1 a créé le jeu %2 dans %3</translation>
    </message>
    <message>
        <source>%1 renamed the set %2 in %3 to %4</source>
        <translation>%1 a renommé le jeu %2 dans %3 en %4</translation>
    </message>
    <message>
        <source>%1 deleted the set %2 in %3</source>
        <translation>%1 a supprimé le jeu %2 dans %3</translation>
    </message>
    <message>
        <source>%1 saved version %2 of %3 in %4</source>
        <translation>%1 a enregistré la version %2 de %3 dans %4</translation>
    </message>
    <message>
        <source>%1 renewed the key of %2: %3</source>
        <comment>why</comment>
        <translation>%1 a renouvelé la clé de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>; without %1</source>
        <translation>&#x202f;; sans %1</translation>
    </message>
    <message>
        <source>%1 gave key %2 of %3 to %4</source>
        <translation>%1 a donné la clé %2 de %3 à %4</translation>
    </message>
    <message>
        <source>%1 noted: %2</source>
        <translation>%1 a noté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 confirmed the history up to event %2 from %3</source>
        <translation>%1 a confirmé l’historique jusqu’à l’événement %2 depuis %3</translation>
    </message>
    <message>
        <source>%1 asked to recover access with the organisation&apos;s shares, on %2</source>
        <translation>%1 a demandé à récupérer l’accès avec les parts de l’organisation, sur %2</translation>
    </message>
    <message>
        <source>%1 asked to recover access with the help of contacts, on %2</source>
        <translation>%1 a demandé à récupérer l’accès avec l’aide de contacts, sur %2</translation>
    </message>
    <message>
        <source>%1 stopped a recovery</source>
        <translation>%1 a arrêté une récupération</translation>
    </message>
    <message>
        <source>%1 has no recovery contacts any more</source>
        <translation>%1 n’a plus de contacts de récupération</translation>
    </message>
    <message>
        <source>%1 chose %2 to help with recovery</source>
        <translation>%1 a choisi %2 pour aider à la récupération</translation>
    </message>
    <message>
        <source>%1 helped %2 to recover access to %3</source>
        <translation>%1 a aidé %2 à récupérer l’accès à %3</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made the organisation&apos;s recovery anew: set %2, %3</source>
        <translation>%1 a refait la récupération de l’organisation&#xa0;: série %2, %3</translation>
    </message>
    <message>
        <source>%1 set up the organisation&apos;s recovery: set %2, %3</source>
        <translation>%1 a mis en place la récupération de l’organisation&#xa0;: série %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gave a share to a recovery</source>
        <translation>%1 a fourni une part à une récupération</translation>
    </message>
    <message>
        <source>%1 recovered access with %2 and became the owner</source>
        <translation>%1 a récupéré l’accès avec %2 et détient désormais la propriété</translation>
    </message>
    <message>
        <source>%1 recovered access with %2</source>
        <translation>%1 a récupéré l’accès avec %2</translation>
    </message>
    <message>
        <source>%1 enrolled %2 for %3</source>
        <comment>a CI device and what may use it</comment>
        <translation>%1 a inscrit %2 pour %3</translation>
    </message>
    <message>
        <source>%1 revoked %2</source>
        <comment>a CI device</comment>
        <translation>%1 a révoqué %2</translation>
    </message>
    <message>
        <source>%1 has expired</source>
        <comment>a CI device</comment>
        <translation>%1 a expiré</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>%1 read version %2 of %3 in %4</source>
        <translation>%1 a lu la version %2 de %3 dans %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names that goes on</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, until %1</source>
        <comment>a time at which it ends</comment>
        <translation>, jusqu’au %1</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>who approves devices</source>
        <translation>l’approbation des appareils</translation>
    </message>
    <message>
        <source>the GitHub organisation</source>
        <translation>l’organisation GitHub</translation>
    </message>
    <message>
        <source>whether reads are recorded</source>
        <translation>la consignation des lectures</translation>
    </message>
    <message>
        <source>when keys are renewed</source>
        <translation>le renouvellement des clés</translation>
    </message>
    <message>
        <source>the project was created</source>
        <translation>le projet a été créé</translation>
    </message>
    <message>
        <source>somebody was removed</source>
        <translation>quelqu’un a été retiré</translation>
    </message>
    <message>
        <source>a device was revoked</source>
        <translation>un appareil a été révoqué</translation>
    </message>
    <message>
        <source>it was time</source>
        <translation>l’échéance était atteinte</translation>
    </message>
    <message>
        <source>because of an incident</source>
        <translation>à la suite d’un incident</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>par décision</translation>
    </message>
    <message>
        <source>after a recovery</source>
        <translation>après une récupération</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <comment>a note or message after a sentence</comment>
        <translation> : «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 noted that recovery share %2 of group %3 was checked (set %4)</source>
        <translation>%1 a noté que la part de récupération %2 du groupe %3 a été vérifiée (série %4)</translation>
    </message>
    <message>
        <source>%1 noted that recovery share %2 of group %3 was printed (set %4)</source>
        <translation>%1 a noté que la part de récupération %2 du groupe %3 a été imprimée (série %4)</translation>
    </message>
    <message>
        <source>%1 noted that the emergency kit %2 was used</source>
        <translation>%1 a noté que le kit d’urgence %2 a été utilisé</translation>
    </message>
    <message>
        <source>the organisation&apos;s recovery key</source>
        <translation>la clé de récupération de l’organisation</translation>
    </message>
    <message>
        <source>%1 noted that recovery share %2 of group %3 was saved as PDF (set %4)</source>
        <translation>%1 a noté que la part de récupération %2 du groupe %3 a été enregistrée en PDF (série %4)</translation>
    </message>
    <message>
        <source>%1 noted that the words of recovery share %2 of group %3 were saved (set %4)</source>
        <translation>%1 a noté que les mots de la part de récupération %2 du groupe %3 ont été enregistrés (série %4)</translation>
    </message>
    <message>
        <source>%1 noted that the emergency kit %2 was saved as PDF</source>
        <translation>%1 a noté que le kit d’urgence %2 a été enregistré en PDF</translation>
    </message>
    <message>
        <source>%1 noted that the words of the emergency kit %2 were saved</source>
        <translation>%1 a noté que les mots du kit d’urgence %2 ont été enregistrés</translation>
    </message>
    <message>
        <source>%1 noted that the emergency kit %2 was printed</source>
        <translation>%1 a noté que le kit d’urgence %2 a été imprimé</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s), verified %1</source>
        <translation>
            <numerusform>Complet et inchangé&#xa0;: %Ln événement, vérifié %1</numerusform>
            <numerusform>Complet et inchangé&#xa0;: %Ln événements, vérifiés %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; last confirmed by %2 of %n device(s) this week.</source>
        <extracomment>%1 is &quot;Complete and unchanged: 12,431 events, verified 2 minutes ago&quot;</extracomment>
        <translation>
            <numerusform>%1&#x202f;; confirmé cette semaine par %2 sur %n appareil.</numerusform>
            <numerusform>%1&#x202f;; confirmé cette semaine par %2 des %n appareils.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything holds: %1 events, %2 records and %3 versions compared, %4 keys opened, %5 versions decrypted.</source>
        <translation>Tout concorde&#xa0;: %1 événements, %2 enregistrements et %3 versions comparés, %4 clés ouvertes, %5 versions déchiffrées.</translation>
    </message>
    <message>
        <source>The file was changed, damaged, or replaced by another one after it was written.</source>
        <translation>Le fichier a été modifié, endommagé ou remplacé par un autre après avoir été écrit.</translation>
    </message>
    <message>
        <source>The file was deleted or withheld by whoever stores the vault, or the copy is incomplete.</source>
        <translation>Le fichier a été supprimé ou retenu par qui stocke le coffre, ou la copie est incomplète.</translation>
    </message>
    <message>
        <source>Somebody added a file without an event; nothing in it is believed.</source>
        <translation>Quelqu’un a ajouté un fichier sans événement&#x202f;; rien de son contenu n’est pris en compte.</translation>
    </message>
    <message>
        <source>It was not signed by the device that it names, or was changed after it was signed.</source>
        <translation>Il n’a pas été signé par l’appareil qu’il nomme, ou a été modifié après la signature.</translation>
    </message>
    <message>
        <source>An event was removed, inserted, moved or changed: the history is not the one that was written.</source>
        <translation>Un événement a été retiré, inséré, déplacé ou modifié&#xa0;: l’historique n’est pas celui qui a été écrit.</translation>
    </message>
    <message>
        <source>The storage shows an older state than this computer has already seen.</source>
        <translation>Le stockage montre un état plus ancien que celui que cet ordinateur a déjà vu.</translation>
    </message>
    <message>
        <source>The storage shows another history than the one this computer has seen.</source>
        <translation>Le stockage montre un autre historique que celui que cet ordinateur a vu.</translation>
    </message>
    <message>
        <source>The data is damaged, or was encrypted for something else.</source>
        <translation>Les données sont endommagées ou ont été chiffrées pour autre chose.</translation>
    </message>
    <message>
        <source>Somebody who shared the key handed this device another key than everybody else.</source>
        <translation>Quelqu’un qui a partagé la clé a remis à cet appareil une autre clé qu’à tous les autres.</translation>
    </message>
    <message>
        <source>A record says something else than the history: whoever signed it was allowed to write, but not this.</source>
        <translation>Un enregistrement dit autre chose que l’historique&#xa0;: qui l’a signé avait le droit d’écrire, mais pas cela.</translation>
    </message>
    <message>
        <source>These are not the bytes that a program writes which works: damage, or an attack on readers.</source>
        <translation>Ce ne sont pas les octets qu’écrit un programme qui fonctionne&#xa0;: des dégâts, ou une attaque contre les lecteurs.</translation>
    </message>
    <message>
        <source>It is signed, but its author was not allowed to do it: a broken program, or an attack by a member.</source>
        <translation>C’est signé, mais l’auteur n’avait pas le droit de le faire&#xa0;: un programme défectueux, ou une attaque d’un membre.</translation>
    </message>
    <message>
        <source>An operation was cut in two: what must follow a removal is missing.</source>
        <translation>Une opération a été coupée en deux&#xa0;: ce qui doit suivre un retrait manque.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this; update to read it.</source>
        <translation>Une version plus récente du programme a écrit ceci&#x202f;; mettez Hypha à jour pour le lire.</translation>
    </message>
    <message>
        <source>What is stored is not what was written.</source>
        <translation>Ce qui est stocké n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Détail&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” does not hold.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas valable.</translation>
    </message>
    <message>
        <source>The signer&apos;s clock is earlier than the event before it says.</source>
        <translation>L’horloge du signataire est en retard sur l’événement précédent.</translation>
    </message>
    <message>
        <source>The signer&apos;s clock is ahead of this computer&apos;s.</source>
        <translation>L’horloge du signataire est en avance sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Unverified: nobody has let this device in, and whoever can write to the repository could have made this.</source>
        <translation>Non vérifié&#xa0;: personne n’a admis cet appareil, et quiconque peut écrire dans le dépôt a pu produire cela.</translation>
    </message>
</context>
<context>
    <name>ChartAccessText</name>
    <message>
        <source>“As a table” shows the same to be read.</source>
        <translation>«&#x202f;En tableau&#x202f;» présente la même chose sous forme de texte.</translation>
    </message>
</context>
<context>
    <name>DepartureText</name>
    <message>
        <source>No key of any project is affected.</source>
        <translation>Aucune clé de projet n’est concernée.</translation>
    </message>
    <message numerus="yes">
        <source>The key of “%1” is renewed; %n device(s) will be able to open the new one.</source>
        <translation>
            <numerusform>La clé de «&#x202f;%1&#x202f;» est renouvelée&#x202f;; %n appareil pourra ouvrir la nouvelle.</numerusform>
            <numerusform>La clé de «&#x202f;%1&#x202f;» est renouvelée&#x202f;; %n appareils pourront ouvrir la nouvelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>By their policy the keys of %1 stay as they are: who kept a copy of the key and gets hold of the repository can go on reading.</source>
        <translation>Selon leur règle, les clés de %1 restent inchangées&#xa0;: qui a gardé une copie de la clé et obtient le dépôt peut continuer à lire.</translation>
    </message>
    <message>
        <source>Hypha has no power over the repository&apos;s host: take their access away there as well.</source>
        <translation>Hypha n’a aucun pouvoir sur l’hébergeur du dépôt&#xa0;: retirez aussi l’accès là-bas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>project / set</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>What could be read before may have been copied: %n set(s), %1. What is in them comes on the list of credentials to change.</source>
        <translation>
            <numerusform>Ce qui était lisible a pu être copié&#xa0;: %n jeu, %1. Son contenu s’ajoute à la liste des secrets à changer.</numerusform>
            <numerusform>Ce qui était lisible a pu être copié&#xa0;: %n jeux, %1. Leur contenu s’ajoute à la liste des secrets à changer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of “%1” is renewed. It opens on: %2</source>
        <comment>a project; ✓ 13 of 13 devices</comment>
        <translation>La clé de «&#x202f;%1&#x202f;» est renouvelée. Qui peut l’ouvrir&#xa0;: %2</translation>
    </message>
    <message>
        <source>The key of “%1” has stayed as it is.</source>
        <translation>La clé de «&#x202f;%1&#x202f;» est restée inchangée.</translation>
    </message>
    <message>
        <source>You may not renew the key of “%1”: %2 can. Until then nothing new can be saved there.</source>
        <comment>a project, the people who may</comment>
        <translation>Vous ne pouvez pas renouveler la clé de «&#x202f;%1&#x202f;»&#x202f;; adressez-vous à&#xa0;: %2. Jusque-là, rien de nouveau ne peut y être enregistré.</translation>
    </message>
    <message>
        <source>The key of “%1” is still the old one. Ask %2 to renew it: until then nothing new can be saved there.</source>
        <comment>a project, the people who may</comment>
        <translation>La clé de «&#x202f;%1&#x202f;» est encore l’ancienne. Demandez son renouvellement à %2&#xa0;: jusque-là, rien de nouveau ne peut y être enregistré.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Modifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>This is larger than a vault may hold.</source>
        <translation>C’est plus grand que ce qu’un coffre peut contenir.</translation>
    </message>
    <message>
        <source>Make it smaller and try again.</source>
        <translation>Réduisez-le et réessayez.</translation>
    </message>
    <message>
        <source>“%1” does not exist (any more).</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas (ou plus).</translation>
    </message>
    <message>
        <source>Somebody may have removed or renamed it.</source>
        <translation>Quelqu’un l’a peut-être supprimé ou renommé.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>Names must differ, also beyond upper and lower case.</source>
        <translation>Les noms doivent différer, et pas seulement par la casse.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing.</source>
        <translation>Quelqu’un d’autre a modifié la même chose.</translation>
    </message>
    <message>
        <source>Your change was not saved, so nothing of theirs is lost.</source>
        <translation>Votre modification n’a pas été enregistrée, afin que rien de la leur ne soit perdu.</translation>
    </message>
    <message>
        <source>Look at the present state and try again.</source>
        <translation>Regardez l’état actuel et réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than a day ahead of the vault.</source>
        <translation>L’horloge de cet ordinateur a plus d’un jour d’avance sur le coffre.</translation>
    </message>
    <message>
        <source>A wrong clock would let memberships and devices expire too early, for everybody and for good.</source>
        <translation>Une horloge fausse ferait expirer trop tôt des adhésions et des appareils, pour tous et définitivement.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases.</source>
        <translation>Trop de phrases secrètes erronées.</translation>
    </message>
    <message>
        <source>Waiting makes guessing slow for everybody who is not you.</source>
        <translation>L’attente ralentit ceux qui tentent de deviner à votre place.</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <translation>Attendez la fin du délai, puis réessayez.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Cette phrase secrète n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>It may have a typing mistake, or Caps Lock may be on. Nothing was changed.</source>
        <translation>Peut-être une faute de frappe, ou le verrouillage des majuscules. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>This device has no key for it.</source>
        <translation>Cet appareil n’a pas de clé pour cela.</translation>
    </message>
    <message>
        <source>The key was never given to this device, or it has been rotated since.</source>
        <translation>La clé n’a jamais été donnée à cet appareil, ou elle a été renouvelée depuis.</translation>
    </message>
    <message>
        <source>Ask an admin of the project to share it with you.</source>
        <translation>Demandez à un administrateur du projet de la partager avec vous.</translation>
    </message>
    <message>
        <source>This device is not active.</source>
        <translation>Cet appareil n’est pas actif.</translation>
    </message>
    <message>
        <source>It waits for approval, has expired or was revoked.</source>
        <translation>Il attend une approbation, a expiré ou a été révoqué.</translation>
    </message>
    <message>
        <source>Ask an admin to approve this device.</source>
        <translation>Demandez à un administrateur d’approuver cet appareil.</translation>
    </message>
    <message>
        <source>The project&apos;s key must be rotated first.</source>
        <translation>La clé du projet doit d’abord être renouvelée.</translation>
    </message>
    <message>
        <source>Somebody who could read it is no longer a member.</source>
        <translation>Une personne qui pouvait la lire n’est plus membre.</translation>
    </message>
    <message>
        <source>Ask an admin to rotate the key.</source>
        <translation>Demandez à un administrateur de renouveler la clé.</translation>
    </message>
    <message>
        <source>An operation that was begun must be finished first.</source>
        <translation>Une opération commencée doit d’abord être terminée.</translation>
    </message>
    <message>
        <source>Finish it on the device where it began.</source>
        <translation>Terminez-la sur l’appareil où elle a commencé.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Ask an admin or the owner.</source>
        <translation>Adressez-vous à un administrateur ou au propriétaire.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing that was there is damaged.</source>
        <translation>Rien n’a été enregistré, et rien de ce qui existait n’est endommagé.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>This place does not permit writing.</source>
        <translation>Cet emplacement n’autorise pas l’écriture.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Another program is using the vault.</source>
        <translation>Un autre programme utilise le coffre.</translation>
    </message>
    <message>
        <source>It holds the lock for writing.</source>
        <translation>Il détient le verrou d’écriture.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The remote could not be reached.</source>
        <translation>Le dépôt distant n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough protected memory.</source>
        <translation>Il n’y a pas assez de mémoire protégée.</translation>
    </message>
    <message>
        <source>Secrets are kept only in memory that cannot be written to disk.</source>
        <translation>Les secrets ne sont gardés que dans une mémoire qui ne peut pas être écrite sur le disque.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit of locked memory.</source>
        <translation>Fermez d’autres programmes ou augmentez la limite de mémoire verrouillée.</translation>
    </message>
    <message>
        <source>This version cannot do that.</source>
        <translation>Cette version ne sait pas le faire.</translation>
    </message>
    <message>
        <source>Use a newer version of Hypha.</source>
        <translation>Utilisez une version plus récente de Hypha.</translation>
    </message>
    <message>
        <source>Hypha made a mistake.</source>
        <translation>Hypha a commis une erreur.</translation>
    </message>
    <message>
        <source>This is a bug. Nothing was saved.</source>
        <translation>C’est un bogue. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Report it with the detail below.</source>
        <translation>Signalez-le avec le détail ci-dessous.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions, then try again.</source>
        <translation>Vérifiez le disque et les droits, puis réessayez.</translation>
    </message>
    <message>
        <source>The file with this device&apos;s keys is damaged.</source>
        <translation>Le fichier contenant les clés de cet appareil est endommagé.</translation>
    </message>
    <message>
        <source>Without it the vault cannot be opened on this device.</source>
        <translation>Sans lui, le coffre ne peut pas être ouvert sur cet appareil.</translation>
    </message>
    <message>
        <source>Put back a backup of the profile&apos;s folder, or restore access with another device.</source>
        <translation>Restaurez une sauvegarde du dossier du profil, ou rétablissez l’accès avec un autre appareil.</translation>
    </message>
    <message>
        <source>This computer no longer remembers which state of the vault it saw last.</source>
        <translation>Cet ordinateur ne se souvient plus du dernier état du coffre qu’il a vu.</translation>
    </message>
    <message>
        <source>Somebody could have put back an older state without anyone noticing.</source>
        <translation>Quelqu’un aurait pu remettre un état plus ancien sans que personne ne le remarque.</translation>
    </message>
    <message>
        <source>Compare the words of the vault&apos;s state with a colleague before you trust what is there.</source>
        <translation>Comparez les mots de l’état du coffre avec un collègue avant de vous y fier.</translation>
    </message>
    <message>
        <source>There is no vault in this place.</source>
        <translation>Il n’y a pas de coffre à cet emplacement.</translation>
    </message>
    <message>
        <source>Check that the folder was not moved or emptied.</source>
        <translation>Vérifiez que le dossier n’a pas été déplacé ou vidé.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Hypha.</source>
        <translation>Ce coffre a été écrit par une version plus récente de Hypha.</translation>
    </message>
    <message>
        <source>This version does not know everything in it.</source>
        <translation>Cette version ne connaît pas tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>Update Hypha, then open it again.</source>
        <translation>Mettez Hypha à jour, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>“%1” is not what was signed.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>Something changed files of the vault outside Hypha: a fault of the disk, a backup put back, or somebody with access to the repository.</source>
        <translation>Quelque chose a modifié des fichiers du coffre en dehors de Hypha&#xa0;: une panne de disque, une sauvegarde restaurée ou quelqu’un ayant accès au dépôt.</translation>
    </message>
    <message>
        <source>This vault is open read-only: “%1” is not what was signed.</source>
        <translation>Ce coffre est ouvert en lecture seule&#xa0;: «&#x202f;%1&#x202f;» n’est pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>Something changed its files outside Hypha: a fault of the disk, a backup put back, or somebody with access to the repository. What you see is the last state that verified.</source>
        <translation>Quelque chose a modifié ses fichiers en dehors de Hypha&#xa0;: une panne de disque, une sauvegarde restaurée ou quelqu’un ayant accès au dépôt. Vous voyez le dernier état qui a pu être vérifié.</translation>
    </message>
    <message>
        <source>Do not trust newer copies. Compare with a colleague, or restore the repository from a copy; then open the vault again.</source>
        <translation>Ne vous fiez pas aux copies plus récentes. Comparez avec un collègue, ou restaurez le dépôt depuis une copie&#x202f;; puis rouvrez le coffre.</translation>
    </message>
    <message>
        <source>The words of the device must be compared first.</source>
        <translation>Les mots de l’appareil doivent d’abord être comparés.</translation>
    </message>
    <message>
        <source>They show that it is your colleague&apos;s device and nobody else&apos;s.</source>
        <translation>Ils montrent que c’est bien l’appareil de votre collègue et de personne d’autre.</translation>
    </message>
    <message>
        <source>Compare them with your colleague, then try again.</source>
        <translation>Comparez-les avec votre collègue, puis réessayez.</translation>
    </message>
    <message>
        <source>Something must be answered first.</source>
        <translation>Il faut d’abord répondre à une question.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The keys on this computer were changed by another program since you unlocked.</source>
        <translation>Les clés de cet ordinateur ont été changées par un autre programme depuis le déverrouillage.</translation>
    </message>
    <message>
        <source>What is kept under the new keys cannot be read with those that are open here.</source>
        <translation>Ce qui est protégé par les nouvelles clés ne peut pas être lu avec celles qui sont ouvertes ici.</translation>
    </message>
    <message>
        <source>Lock the vault, then unlock it with its present passphrase.</source>
        <translation>Verrouillez le coffre, puis déverrouillez-le avec sa phrase secrète actuelle.</translation>
    </message>
</context>
<context>
    <name>EventFinding</name>
    <message>
        <source>✗ The event holds; a file that it wrote does not.</source>
        <translation>✗ L’événement est valable&#x202f;; un fichier qu’il a écrit ne l’est pas.</translation>
    </message>
    <message>
        <source>✗ This is not the event that was signed and chained here.</source>
        <translation>✗ Ce n’est pas l’événement qui a été signé et placé ici dans la chaîne.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>What it could mean</source>
        <translation>Ce que cela peut signifier</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Corner of the table</source>
        <translation>Coin du tableau</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>the file is larger than 64 MiB</source>
        <translation>le fichier dépasse 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>the file is in UTF-16; save it as UTF-8</source>
        <translation>le fichier est en UTF-16&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>this byte is not valid UTF-8; save the file as UTF-8</source>
        <translation>cet octet n’est pas de l’UTF-8 valide&#x202f;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>a NUL character, which no value may hold (or the file is in UTF-16)</source>
        <translation>un caractère NUL, qu’aucune valeur ne peut contenir (ou le fichier est en UTF-16)</translation>
    </message>
    <message>
        <source>no value may hold a NUL character</source>
        <translation>aucune valeur ne peut contenir de caractère NUL</translation>
    </message>
    <message>
        <source>this key already stands in line %1</source>
        <translation>cette clé figure déjà à la ligne %1</translation>
    </message>
    <message>
        <source>a set holds at most 10,000 entries</source>
        <translation>un jeu contient au plus 10&#x202f;000 entrées</translation>
    </message>
    <message>
        <source>a set holds at most 10 MiB in all</source>
        <translation>un jeu contient au plus 10&#xa0;Mio au total</translation>
    </message>
    <message>
        <source>a key has at most 256 bytes</source>
        <translation>une clé a au plus 256 octets</translation>
    </message>
    <message>
        <source>a key is not empty</source>
        <translation>une clé ne peut pas être vide</translation>
    </message>
    <message>
        <source>a key is valid UTF-8</source>
        <translation>une clé doit être de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>a key has no control characters</source>
        <translation>une clé ne contient pas de caractère de contrôle</translation>
    </message>
    <message>
        <source>a value has at most 1,048,576 bytes</source>
        <translation>une valeur a au plus 1&#x202f;048&#x202f;576 octets</translation>
    </message>
    <message>
        <source>a value has no NUL</source>
        <translation>une valeur ne contient pas de NUL</translation>
    </message>
    <message>
        <source>a value is valid UTF-8</source>
        <translation>une valeur doit être de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>le guillemet ouvert ici n’est jamais refermé</translation>
    </message>
    <message>
        <source>a carriage return without a line feed; write \r in double quotes</source>
        <translation>un retour chariot sans saut de ligne&#x202f;; écrivez \r entre guillemets doubles</translation>
    </message>
    <message>
        <source>not the number of a Unicode character</source>
        <translation>n’est pas le numéro d’un caractère Unicode</translation>
    </message>
    <message>
        <source>a line starts with a name (a letter or &apos;_&apos;, then letters, digits, &apos;_&apos;, &apos;.&apos;, &apos;-&apos;)</source>
        <translation>une ligne commence par un nom (une lettre ou «&#x202f;_&#x202f;», puis lettres, chiffres, «&#x202f;_&#x202f;», «&#x202f;.&#x202f;», «&#x202f;-&#x202f;»)</translation>
    </message>
    <message>
        <source>&apos;=&apos; is missing after the name</source>
        <translation>il manque «&#x202f;=&#x202f;» après le nom</translation>
    </message>
    <message>
        <source>after the closing quote only a comment may follow</source>
        <translation>après le guillemet fermant, seul un commentaire est admis</translation>
    </message>
    <message>
        <source>the value starts with &apos;#&apos; here; a comment needs a blank before &apos;#&apos;</source>
        <translation>ici, la valeur commence par «&#x202f;#&#x202f;»&#x202f;; un commentaire demande un espace avant «&#x202f;#&#x202f;»</translation>
    </message>
    <message>
        <source>this is kept as it stands: references are not replaced</source>
        <translation>conservé tel quel&#xa0;: les références ne sont pas remplacées</translation>
    </message>
    <message>
        <source>no escape of dotenv files: the backslash is kept</source>
        <translation>pas une séquence d’échappement des fichiers dotenv&#xa0;: la barre oblique inverse est conservée</translation>
    </message>
    <message>
        <source>dotenv names are a letter or &apos;_&apos;, then letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;</source>
        <translation>un nom dotenv commence par une lettre ou «&#x202f;_&#x202f;», suivie de lettres, chiffres, «&#x202f;_&#x202f;», «&#x202f;.&#x202f;» et «&#x202f;-&#x202f;»</translation>
    </message>
    <message>
        <source>shell names are a letter or &apos;_&apos;, then letters, digits and &apos;_&apos;</source>
        <translation>un nom shell commence par une lettre ou «&#x202f;_&#x202f;», suivie de lettres, chiffres et «&#x202f;_&#x202f;»</translation>
    </message>
    <message>
        <source>lines end in CR LF here; a shell would take the CR into the value</source>
        <translation>les lignes se terminent ici par CR LF&#x202f;; un shell prendrait le CR dans la valeur</translation>
    </message>
    <message>
        <source>only NAME=&apos;value&apos; and export NAME=&apos;value&apos; are read; nothing is run</source>
        <translation>seuls NAME=&apos;value&apos; et export NAME=&apos;value&apos; sont lus&#x202f;; rien n’est exécuté</translation>
    </message>
    <message>
        <source>one assignment a line: a shell would take this for another word</source>
        <translation>une seule affectation par ligne&#xa0;: un shell y verrait un autre mot</translation>
    </message>
    <message>
        <source>a shell would expand this; put single quotes around the value</source>
        <translation>un shell développerait ceci&#x202f;; mettez la valeur entre guillemets simples</translation>
    </message>
    <message>
        <source>a shell would expand this; put single quotes around the value, or a backslash before</source>
        <translation>un shell développerait ceci&#x202f;; mettez la valeur entre guillemets simples, ou une barre oblique inverse devant</translation>
    </message>
    <message>
        <source>a shell would run or redirect something here; put single quotes around the value</source>
        <translation>un shell exécuterait ou redirigerait quelque chose ici&#x202f;; mettez la valeur entre guillemets simples</translation>
    </message>
    <message>
        <source>a shell may expand this; put single quotes around the value</source>
        <translation>un shell pourrait développer ceci&#x202f;; mettez la valeur entre guillemets simples</translation>
    </message>
    <message>
        <source>\x needs a hexadecimal digit</source>
        <translation>\x doit être suivi d’un chiffre hexadécimal</translation>
    </message>
    <message>
        <source>not an escape of $&apos;…&apos; that is read here</source>
        <translation>pas une séquence d’échappement de $&apos;…&apos; lue ici</translation>
    </message>
    <message>
        <source>octal escapes end at \377</source>
        <translation>les séquences octales s’arrêtent à \377</translation>
    </message>
    <message>
        <source>a backslash must stand before a character or a line feed</source>
        <translation>une barre oblique inverse doit précéder un caractère ou un saut de ligne</translation>
    </message>
    <message>
        <source>a carriage return outside quotes</source>
        <translation>un retour chariot hors des guillemets</translation>
    </message>
    <message>
        <source>only one flat object is read: this value is an object</source>
        <translation>seul un objet sans imbrication est lu&#xa0;: cette valeur est un objet</translation>
    </message>
    <message>
        <source>this looks like the export of a password manager: let it export CSV, which is read here</source>
        <translation>ceci ressemble à l’export d’un gestionnaire de mots de passe&#xa0;: exportez-en plutôt du CSV, qui est lu ici</translation>
    </message>
    <message>
        <source>a list is no value of a secret</source>
        <translation>une liste n’est pas une valeur de secret</translation>
    </message>
    <message>
        <source>null is no value of a secret; write &quot;&quot; for an empty one</source>
        <translation>null n’est pas une valeur de secret&#x202f;; écrivez &quot;&quot; pour une valeur vide</translation>
    </message>
    <message>
        <source>the file must hold one object: { &quot;KEY&quot;: &quot;value&quot;, … }</source>
        <translation>le fichier doit contenir un seul objet&#xa0;: { &quot;KEY&quot;: &quot;value&quot;, … }</translation>
    </message>
    <message>
        <source>this is a number, not a string; taken as it is spelled</source>
        <translation>ceci est un nombre, pas une chaîne&#x202f;; repris tel quel</translation>
    </message>
    <message>
        <source>this is true or false, not a string; taken as it is spelled</source>
        <translation>ceci est true ou false, pas une chaîne&#x202f;; repris tel quel</translation>
    </message>
    <message>
        <source>the file is empty; an empty set is {}</source>
        <translation>le fichier est vide&#x202f;; un jeu vide s’écrit {}</translation>
    </message>
    <message>
        <source>more text follows after the object</source>
        <translation>du texte suit l’objet</translation>
    </message>
    <message>
        <source>a key in double quotes is missing here</source>
        <translation>il manque ici une clé entre guillemets doubles</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing after the key</source>
        <translation>il manque «&#x202f;:&#x202f;» après la clé</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos; is missing here</source>
        <translation>il manque ici «&#x202f;,&#x202f;» ou «&#x202f;}&#x202f;»</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u doit être suivi de quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>la moitié d’une paire de substitution</translation>
    </message>
    <message>
        <source>JSON has no such escape</source>
        <translation>JSON n’a pas cette séquence d’échappement</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>une chaîne n’est pas refermée</translation>
    </message>
    <message>
        <source>a line break or control character inside a string</source>
        <translation>un saut de ligne ou un caractère de contrôle dans une chaîne</translation>
    </message>
    <message>
        <source>a digit is missing after the point</source>
        <translation>il manque un chiffre après le point</translation>
    </message>
    <message>
        <source>a digit is missing in the exponent</source>
        <translation>il manque un chiffre dans l’exposant</translation>
    </message>
    <message>
        <source>a value is missing or not valid JSON</source>
        <translation>une valeur manque ou n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>a tab cannot indent YAML</source>
        <translation>une tabulation ne peut pas indenter du YAML</translation>
    </message>
    <message>
        <source>indented: only a flat list of KEY: value is read</source>
        <translation>indenté&#xa0;: seule une liste sans imbrication de KEY: value est lue</translation>
    </message>
    <message>
        <source>more than one document</source>
        <translation>plus d’un document</translation>
    </message>
    <message>
        <source>a document mark inside quotes</source>
        <translation>un marqueur de document entre guillemets</translation>
    </message>
    <message>
        <source>a colon and a blank are missing after the key</source>
        <translation>il manque un deux-points et un espace après la clé</translation>
    </message>
    <message>
        <source>no value: taken as empty text; &quot;&quot; says so</source>
        <translation>pas de valeur&#xa0;: reprise comme texte vide&#x202f;; &quot;&quot; le dit clairement</translation>
    </message>
    <message>
        <source>a key stands on one line</source>
        <translation>une clé tient sur une seule ligne</translation>
    </message>
    <message>
        <source>merge keys are not read</source>
        <translation>les clés de fusion ne sont pas lues</translation>
    </message>
    <message>
        <source>flow collections are not read; put quotes around a value that starts with a bracket</source>
        <translation>les structures en ligne (flow) ne sont pas lues&#x202f;; mettez entre guillemets une valeur qui commence par un crochet ou une accolade</translation>
    </message>
    <message>
        <source>anchors are not read; put quotes around a value that starts with &amp;</source>
        <translation>les ancres ne sont pas lues&#x202f;; mettez entre guillemets une valeur qui commence par «&#x202f;&amp;&#x202f;»</translation>
    </message>
    <message>
        <source>aliases are not read; put quotes around a value that starts with *</source>
        <translation>les alias ne sont pas lus&#x202f;; mettez entre guillemets une valeur qui commence par «&#x202f;*&#x202f;»</translation>
    </message>
    <message>
        <source>tags are not read; put quotes around a value that starts with !</source>
        <translation>les tags ne sont pas lus&#x202f;; mettez entre guillemets une valeur qui commence par «&#x202f;!&#x202f;»</translation>
    </message>
    <message>
        <source>directives are not read; put quotes around a value that starts with %</source>
        <translation>les directives ne sont pas lues&#x202f;; mettez entre guillemets une valeur qui commence par «&#x202f;%&#x202f;»</translation>
    </message>
    <message>
        <source>a block cannot be a key</source>
        <translation>un bloc ne peut pas être une clé</translation>
    </message>
    <message>
        <source>plain text cannot start with this character; put quotes around it</source>
        <translation>un texte sans guillemets ne peut pas commencer par ce caractère&#x202f;; mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>lists are not read</source>
        <translation>les listes ne sont pas lues</translation>
    </message>
    <message>
        <source>only KEY: value is read</source>
        <translation>seul KEY: value est lu</translation>
    </message>
    <message>
        <source>null is no value of a secret; write &quot;&quot; for an empty one, or put quotes around the word</source>
        <translation>null n’est pas une valeur de secret&#x202f;; écrivez &quot;&quot; pour une valeur vide, ou mettez le mot entre guillemets</translation>
    </message>
    <message>
        <source>readers of YAML take this for a number, date or boolean; kept as it is spelled</source>
        <translation>les lecteurs YAML y voient un nombre, une date ou un booléen&#x202f;; conservé tel quel</translation>
    </message>
    <message>
        <source>more text follows on this line</source>
        <translation>du texte suit sur cette ligne</translation>
    </message>
    <message>
        <source>after | or &gt; only -, + and a digit from 1 to 9 may stand</source>
        <translation>après | ou &gt;, seuls -, + et un chiffre de 1 à 9 sont admis</translation>
    </message>
    <message>
        <source>the text of a block starts on the next line</source>
        <translation>le texte d’un bloc commence à la ligne suivante</translation>
    </message>
    <message>
        <source>an empty line above is indented further than the first line of the text</source>
        <translation>une ligne vide plus haut est plus indentée que la première ligne du texte</translation>
    </message>
    <message>
        <source>a backslash at the end of the file</source>
        <translation>une barre oblique inverse à la fin du fichier</translation>
    </message>
    <message>
        <source>YAML has no such escape; a backslash itself is written twice</source>
        <translation>YAML n’a pas cette séquence d’échappement&#x202f;; la barre oblique inverse elle-même s’écrit deux fois</translation>
    </message>
    <message>
        <source>not the number of a Unicode character (\xHH, \uHHHH or \UHHHHHHHH)</source>
        <translation>n’est pas le numéro d’un caractère Unicode (\xHH, \uHHHH ou \UHHHHHHHH)</translation>
    </message>
    <message>
        <source>a second &apos;: &apos; in the line: nested maps are not read; put quotes around a value with it</source>
        <translation>un second deux-points suivi d’un espace sur la ligne&#xa0;: les maps imbriquées ne sont pas lues&#x202f;; mettez entre guillemets une valeur qui en contient</translation>
    </message>
    <message>
        <source>the first row must name the columns, with commas between them: key and value, or what a password manager exports, such as Title and Password</source>
        <translation>la première ligne doit nommer les colonnes, séparées par des virgules&#xa0;: key et value, ou ce qu’exporte un gestionnaire de mots de passe, comme Title et Password</translation>
    </message>
    <message>
        <source>this column is named twice</source>
        <translation>cette colonne est nommée deux fois</translation>
    </message>
    <message>
        <source>this row has %1 cells, the first row %2</source>
        <translation>nombre de cellules&#xa0;: %1 sur cette ligne, %2 sur la première</translation>
    </message>
    <message>
        <source>a row of more than 1,000 cells</source>
        <translation>une ligne de plus de 1&#x202f;000 cellules</translation>
    </message>
    <message>
        <source>after the closing quote only a comma or the end of the row may follow</source>
        <translation>après le guillemet fermant, seule une virgule ou la fin de la ligne est admise</translation>
    </message>
    <message>
        <source>a quote inside a cell: the whole cell needs quotes, with this one doubled</source>
        <translation>un guillemet dans une cellule&#xa0;: mettez toute la cellule entre guillemets et doublez celui-ci</translation>
    </message>
    <message>
        <source>a carriage return without a line feed outside quotes</source>
        <translation>un retour chariot sans saut de ligne hors des guillemets</translation>
    </message>
    <message>
        <source>no kind of entry: env, login, note, card, ssh_key, api_key, database, totp or file</source>
        <translation>pas un type d’entrée&#x202f;; sont admis env, login, note, card, ssh_key, api_key, database, totp ou file</translation>
    </message>
    <message>
        <source>not a time of the form 2030-12-31T00:00:00Z</source>
        <translation>pas une date de la forme 2030-12-31T00:00:00Z</translation>
    </message>
    <message>
        <source>no one-time code by time: kept as a field that is concealed</source>
        <translation>pas un code à usage unique basé sur le temps&#xa0;: conservé comme champ masqué</translation>
    </message>
    <message>
        <source>another entry has this name: the user name or a number was added to it</source>
        <translation>une autre entrée porte ce nom&#xa0;: le nom d’utilisateur ou un numéro y a été ajouté</translation>
    </message>
    <message>
        <source>a spreadsheet may run cells of: </source>
        <translation>un tableur pourrait exécuter des cellules de&#xa0;: </translation>
    </message>
    <message>
        <source>tags with &apos;;&apos; or outer spaces will read back otherwise: </source>
        <translation>les étiquettes avec «&#x202f;;&#x202f;» ou des espaces au bord seront relues autrement&#xa0;: </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) follow</source>
        <translation>
            <numerusform>%n autre avertissement suit</numerusform>
            <numerusform>%n autres avertissements suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>a column without a title is left out</source>
        <translation>une colonne sans titre est ignorée</translation>
    </message>
    <message>
        <source>words %1 and %2: %3</source>
        <translation>mots %1 et %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>word %1: %2</source>
        <translation>mot %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>groupe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the words of the system: %1</source>
        <translation>Selon le système&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>needs the permission &quot;share&quot;</source>
        <translation>l’autorisation «&#x202f;partager&#x202f;» est requise</translation>
    </message>
    <message>
        <source>a CI device may not sign this type of event</source>
        <translation>un appareil de CI ne peut pas signer ce type d’événement</translation>
    </message>
    <message>
        <source>a request is cancelled by its user, its device, or with &quot;share&quot;</source>
        <translation>une demande est annulée par son auteur, par son appareil ou avec l’autorisation «&#x202f;partager&#x202f;»</translation>
    </message>
    <message>
        <source>contacts are set by a device for its own user</source>
        <translation>un appareil ne choisit les contacts que pour son propre utilisateur</translation>
    </message>
    <message>
        <source>only a recovery contact who may share assists</source>
        <translation>seul un contact de récupération qui peut partager peut aider</translation>
    </message>
    <message>
        <source>a share is contributed by its holder&apos;s own device</source>
        <translation>une part n’est fournie que par un appareil de son détenteur</translation>
    </message>
    <message>
        <source>only active devices of the project&apos;s members get its keys</source>
        <translation>seuls les appareils actifs des membres du projet en reçoivent les clés</translation>
    </message>
    <message>
        <source>sharing a key needs the permission &quot;share&quot;, or an own device</source>
        <translation>partager une clé exige l’autorisation «&#x202f;partager&#x202f;» ou un appareil à soi</translation>
    </message>
    <message>
        <source>approving needs the permission &quot;share&quot; and a level not below the device&apos;s user, or an own device, or a recovery contact</source>
        <translation>approuver exige l’autorisation «&#x202f;partager&#x202f;» et un niveau au moins égal à celui de l’utilisateur de l’appareil, ou un appareil à soi, ou un contact de récupération</translation>
    </message>
    <message>
        <source>revoking needs the permission &quot;share&quot; and a level not below the device&apos;s user</source>
        <translation>révoquer exige l’autorisation «&#x202f;partager&#x202f;» et un niveau au moins égal à celui de l’utilisateur de l’appareil</translation>
    </message>
    <message>
        <source>the CI user&apos;s level is above the enroller&apos;s</source>
        <translation>le niveau de l’utilisateur de CI dépasse celui de la personne qui l’inscrit</translation>
    </message>
    <message>
        <source>only a recovery contact of theirs who may share a project of theirs can assist</source>
        <translation>seul un contact de récupération de cette personne, pouvant partager l’un de ses projets, peut aider</translation>
    </message>
    <message>
        <source>members are added up to one&apos;s own level, and never as owner</source>
        <translation>on ajoute des membres au plus à son propre niveau, et jamais comme propriétaire</translation>
    </message>
    <message>
        <source>an owner is never removed: transfer the ownership first</source>
        <translation>un propriétaire n’est jamais retiré&#xa0;: transmettez d’abord la propriété</translation>
    </message>
    <message>
        <source>removing needs the permission &quot;share&quot; and a higher level</source>
        <translation>retirer exige l’autorisation «&#x202f;partager&#x202f;» et un niveau supérieur</translation>
    </message>
    <message>
        <source>a role changes from below one&apos;s level to at most one&apos;s level, never to owner</source>
        <translation>on ne change qu’un rôle inférieur à son propre niveau, au plus jusqu’à ce niveau, et jamais en propriétaire</translation>
    </message>
    <message>
        <source>only the owner transfers the ownership</source>
        <translation>seul le propriétaire transmet la propriété</translation>
    </message>
    <message>
        <source>inviting needs the permission &quot;share&quot;, up to one&apos;s own level</source>
        <translation>inviter exige l’autorisation «&#x202f;partager&#x202f;», au plus à son propre niveau</translation>
    </message>
    <message>
        <source>an earlier event still owes a removal or a key rotation, by the same device</source>
        <translation>un événement antérieur attend encore un retrait ou un renouvellement de clé par le même appareil</translation>
    </message>
    <message>
        <source>the log ends before a removal or rotation that is owed</source>
        <translation>le journal se termine avant un retrait ou un renouvellement encore attendu</translation>
    </message>
    <message>
        <source>the log ends before a removal or key rotation that an event owes</source>
        <translation>le journal se termine avant un retrait ou un renouvellement de clé qu’un événement exige</translation>
    </message>
    <message>
        <source>somebody who becomes an admin is approved by comparing words</source>
        <translation>qui devient administrateur est approuvé par comparaison des mots</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is more than 24 hours ahead of the last event</source>
        <translation>l’horloge de cet ordinateur avance de plus de 24 heures sur le dernier événement</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>son certificat n’est pas fiable</translation>
    </message>
    <message>
        <source>the host did not finish in time</source>
        <translation>l’hébergeur n’a pas terminé à temps</translation>
    </message>
    <message>
        <source>the host sends data without end</source>
        <translation>l’hébergeur envoie des données sans fin</translation>
    </message>
    <message>
        <source>the host sends what unfolds without end</source>
        <translation>l’hébergeur envoie des données qui se décompressent sans fin</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is no folder to make it in</source>
        <translation>il n’y a pas de dossier où le créer</translation>
    </message>
    <message>
        <source>a repository with a work tree; use a bare one</source>
        <translation>un dépôt avec arbre de travail&#x202f;; utilisez un dépôt nu (bare)</translation>
    </message>
    <message>
        <source>another device made it, and must push it itself</source>
        <translation>l’opération vient d’un autre appareil, qui doit l’envoyer lui-même</translation>
    </message>
    <message>
        <source>it cannot be asked for again by itself</source>
        <translation>cette opération ne peut pas être redemandée automatiquement</translation>
    </message>
    <message>
        <source>too many unpushed operations</source>
        <translation>trop d’opérations non envoyées</translation>
    </message>
    <message>
        <source>not a key of a host</source>
        <translation>ce n’est pas une clé d’hébergeur</translation>
    </message>
    <message>
        <source>a line break in it</source>
        <translation>il contient un saut de ligne</translation>
    </message>
    <message>
        <source>a user and a token are for https remotes</source>
        <translation>un utilisateur et un jeton ne valent que pour un dépôt distant https</translation>
    </message>
    <message>
        <source>a key file is for ssh remotes</source>
        <translation>un fichier de clé ne vaut que pour un dépôt distant ssh</translation>
    </message>
    <message>
        <source>a name has 1 to 256 characters</source>
        <translation>un nom a de 1 à 256 caractères</translation>
    </message>
    <message>
        <source>a name is valid UTF-8</source>
        <translation>un nom doit être de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>a name has no control characters</source>
        <translation>un nom ne contient pas de caractère de contrôle</translation>
    </message>
    <message>
        <source>a name does not begin with white space</source>
        <translation>un nom ne commence pas par un espace</translation>
    </message>
    <message>
        <source>a name does not end with white space</source>
        <translation>un nom ne se termine pas par un espace</translation>
    </message>
    <message>
        <source>a text has at most 4,096 bytes</source>
        <translation>un texte a au plus 4&#x202f;096 octets</translation>
    </message>
    <message>
        <source>a text is valid UTF-8</source>
        <translation>un texte doit être de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>a text has no control characters but line feeds</source>
        <translation>un texte ne contient pas de caractère de contrôle hormis les sauts de ligne</translation>
    </message>
    <message>
        <source>a version has at most 10 MiB</source>
        <translation>une version a au plus 10&#xa0;Mio</translation>
    </message>
    <message>
        <source>a set has at most 10,000 entries</source>
        <translation>un jeu a au plus 10&#x202f;000 entrées</translation>
    </message>
    <message>
        <source>entries are sorted by key, without repeats</source>
        <translation>les entrées sont triées par clé, sans répétition</translation>
    </message>
    <message>
        <source>a passphrase is not empty</source>
        <translation>une phrase secrète ne peut pas être vide</translation>
    </message>
    <message>
        <source>1 to 64 letters (A-Z, a-z), digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, not starting with &apos;.&apos;</source>
        <translation>1 à 64 lettres (A-Z, a-z), chiffres, «&#x202f;.&#x202f;», «&#x202f;_&#x202f;» ou «&#x202f;-&#x202f;», sans «&#x202f;.&#x202f;» au début</translation>
    </message>
    <message>
        <source>the name of the folder of all profiles</source>
        <translation>c’est le nom du dossier de tous les profils</translation>
    </message>
    <message>
        <source>a profile&apos;s folder is a folder and no link</source>
        <translation>le dossier d’un profil doit être un dossier, pas un lien</translation>
    </message>
    <message>
        <source>an item&apos;s name is 1 to 128 printable ASCII characters</source>
        <translation>le nom d’un élément a de 1 à 128 caractères ASCII imprimables</translation>
    </message>
    <message>
        <source>an item is at most 16 KiB</source>
        <translation>un élément a au plus 16&#xa0;Kio</translation>
    </message>
    <message>
        <source>larger than a keystore can be</source>
        <translation>plus grand qu’un trousseau ne peut l’être</translation>
    </message>
    <message>
        <source>a keystore has at most 256 items</source>
        <translation>un trousseau a au plus 256 éléments</translation>
    </message>
    <message>
        <source>a keystore has at most 16 slots</source>
        <translation>un trousseau a au plus 16 emplacements</translation>
    </message>
    <message>
        <source>this keystore has no passphrase slot</source>
        <translation>ce trousseau n’a pas d’emplacement pour une phrase secrète</translation>
    </message>
    <message>
        <source>only the words of a kit replace a passphrase unasked</source>
        <translation>seuls les mots d’un kit remplacent une phrase secrète sans la demander</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>plus de %1 octets</translation>
    </message>
    <message>
        <source>at most %1 bytes; the file has %2</source>
        <translation>au plus %1 octets&#x202f;; le fichier en a %2</translation>
    </message>
    <message>
        <source>a user id is provider|name, such as email|ada@example.org, with the address in lower case</source>
        <translation>un identifiant d’utilisateur a la forme provider|name, comme email|ada@example.org, avec l’adresse en minuscules</translation>
    </message>
    <message>
        <source>a user id is provider|name, an address in lower case</source>
        <translation>un identifiant d’utilisateur a la forme provider|name, une adresse en minuscules</translation>
    </message>
    <message>
        <source>a user has at most 100 devices</source>
        <translation>un utilisateur a au plus 100 appareils</translation>
    </message>
    <message>
        <source>the device has been revoked: it must be enrolled anew</source>
        <translation>l’appareil a été révoqué&#xa0;: il doit être inscrit à nouveau</translation>
    </message>
    <message>
        <source>the time has passed already</source>
        <translation>cette date est déjà passée</translation>
    </message>
    <message>
        <source>a project has at most 1,000 members</source>
        <translation>un projet a au plus 1&#x202f;000 membres</translation>
    </message>
    <message>
        <source>a vault holds at most 10,000 projects</source>
        <translation>un coffre contient au plus 10&#x202f;000 projets</translation>
    </message>
    <message>
        <source>ownership goes to an admin whose membership does not expire</source>
        <translation>la propriété ne se transmet qu’à un administrateur dont l’appartenance n’expire pas</translation>
    </message>
    <message>
        <source>a key that is due for rotation at once could never be used</source>
        <translation>une clé à renouveler aussitôt ne pourrait jamais servir</translation>
    </message>
    <message>
        <source>an invitation is good for 1 to 365 days</source>
        <translation>une invitation est valable de 1 à 365 jours</translation>
    </message>
    <message>
        <source>nobody is invited as owner: transfer the ownership afterwards</source>
        <translation>personne n’est invité comme propriétaire&#xa0;: transmettez la propriété ensuite</translation>
    </message>
    <message>
        <source>there are 200 open ones: withdraw some</source>
        <translation>200 invitations sont en cours&#xa0;: retirez-en quelques-unes</translation>
    </message>
    <message>
        <source>this vault has no remote: nobody could join it</source>
        <translation>ce coffre n’a pas de dépôt distant&#xa0;: personne ne pourrait le rejoindre</translation>
    </message>
    <message>
        <source>an invitation is at most 8,192 bytes long</source>
        <translation>une invitation a au plus 8&#x202f;192 octets</translation>
    </message>
    <message>
        <source>an invitation begins with hypha-invite-1:</source>
        <translation>une invitation commence par hypha-invite-1:</translation>
    </message>
    <message>
        <source>it is neither the text of an invitation nor a picture of one</source>
        <translation>ce n’est ni le texte d’une invitation ni une image d’invitation</translation>
    </message>
    <message>
        <source>it has too many lines that could belong to one</source>
        <translation>trop de lignes pourraient appartenir à une invitation</translation>
    </message>
    <message>
        <source>there is no QR code in the picture</source>
        <translation>il n’y a pas de code QR dans l’image</translation>
    </message>
    <message>
        <source>the QR code in the picture is no invitation</source>
        <translation>le code QR de l’image n’est pas une invitation</translation>
    </message>
    <message>
        <source>the recovery request is closed already</source>
        <translation>la demande de récupération est déjà close</translation>
    </message>
    <message>
        <source>the request asks for a contact, not for shares</source>
        <translation>la demande sollicite un contact, non des parts</translation>
    </message>
    <message>
        <source>the request asks for shares, not for a contact</source>
        <translation>la demande sollicite des parts, non un contact</translation>
    </message>
    <message>
        <source>the device that asked has been revoked</source>
        <translation>l’appareil demandeur a été révoqué</translation>
    </message>
    <message>
        <source>recovery is for a device that waits to be let in</source>
        <translation>la récupération est réservée à un appareil qui attend d’être admis</translation>
    </message>
    <message>
        <source>a recovery is completed on the device that asked for it</source>
        <translation>une récupération se termine sur l’appareil qui l’a demandée</translation>
    </message>
    <message>
        <source>nobody is a recovery contact of their own</source>
        <translation>personne n’est son propre contact de récupération</translation>
    </message>
    <message>
        <source>they ask for more work than any kit does: this is none</source>
        <translation>ils demandent plus de calcul que n’importe quel kit&#xa0;: ce n’en est pas un</translation>
    </message>
    <message>
        <source>a kit has 33 words; these are of another kind of share</source>
        <translation>un kit a 33 mots&#x202f;; ceux-ci relèvent d’un autre type de part</translation>
    </message>
    <message>
        <source>a group is NAME:K/N, such as Admins:2/3: any 2 of its 3 shares</source>
        <translation>un groupe s’écrit NAME:K/N, comme Admins:2/3&#xa0;: 2 quelconques de ses 3 parts</translation>
    </message>
    <message>
        <source>there is no such share: groups and shares are counted from 0</source>
        <translation>cette part n’existe pas&#xa0;: groupes et parts se comptent à partir de 0</translation>
    </message>
    <message>
        <source>the share has a holder already</source>
        <translation>la part a déjà un détenteur</translation>
    </message>
    <message>
        <source>two groups of one name could be mistaken for each other</source>
        <translation>deux groupes de même nom pourraient être confondus</translation>
    </message>
    <message>
        <source>a checkpoint is at most 4,096 bytes long</source>
        <translation>un point de contrôle a au plus 4&#x202f;096 octets</translation>
    </message>
    <message>
        <source>a group has 1 to 16 shares</source>
        <translation>un groupe a de 1 à 16 parts</translation>
    </message>
    <message>
        <source>a group needs at least 1 and at most all of its shares</source>
        <translation>un groupe exige au moins 1 de ses parts et au plus toutes</translation>
    </message>
    <message>
        <source>a group that needs 1 share has 1 share</source>
        <translation>un groupe qui exige 1 part n’a qu’une part</translation>
    </message>
    <message>
        <source>a set has 1 to 16 groups</source>
        <translation>une série a de 1 à 16 groupes</translation>
    </message>
    <message>
        <source>a set needs at least 1 and at most all of its groups</source>
        <translation>une série exige au moins 1 de ses groupes et au plus tous</translation>
    </message>
    <message>
        <source>a picture may have 32 MiB at most</source>
        <translation>une image peut avoir au plus 32&#xa0;Mio</translation>
    </message>
    <message>
        <source>hypha-scan, the program that reads pictures, is not installed</source>
        <translation>hypha-scan, le programme qui lit les images, n’est pas installé</translation>
    </message>
    <message>
        <source>the picture has too many pixels, pages or codes</source>
        <translation>l’image a trop de pixels, de pages ou de codes</translation>
    </message>
    <message>
        <source>this system does not let the scanner lock itself in</source>
        <translation>ce système ne permet pas au lecteur d’images de s’isoler</translation>
    </message>
    <message>
        <source>this is no picture that can be read</source>
        <translation>ce n’est pas une image lisible</translation>
    </message>
    <message>
        <source>is not a word of the list</source>
        <translation>n’est pas un mot de la liste</translation>
    </message>
    <message>
        <source>a share has 20 or 33 words</source>
        <translation>une part a 20 ou 33 mots</translation>
    </message>
    <message>
        <source>the words do not belong together: one is wrong, missing or misplaced</source>
        <translation>les mots ne vont pas ensemble&#xa0;: l’un est faux, manquant ou mal placé</translation>
    </message>
    <message>
        <source>the unused bits are not zero</source>
        <translation>les bits inutilisés ne sont pas nuls</translation>
    </message>
    <message>
        <source>it asks for more groups than there are</source>
        <translation>elle exige plus de groupes qu’il n’y en a</translation>
    </message>
    <message>
        <source>the share belongs to another set</source>
        <translation>la part appartient à une autre série</translation>
    </message>
    <message>
        <source>the share disagrees about how many its group needs</source>
        <translation>la part contredit les autres sur le nombre de parts qu’exige son groupe</translation>
    </message>
    <message>
        <source>the share is there already</source>
        <translation>la part est déjà là</translation>
    </message>
    <message>
        <source>two different shares claim the same place in their group</source>
        <translation>deux parts différentes prétendent à la même place dans leur groupe</translation>
    </message>
    <message>
        <source>enough shares are there</source>
        <translation>il y a assez de parts</translation>
    </message>
    <message>
        <source>more shares are needed</source>
        <translation>il faut d’autres parts</translation>
    </message>
    <message>
        <source>the shares do not fit together: one of them is forged</source>
        <translation>les parts ne vont pas ensemble&#xa0;: l’une d’elles est falsifiée</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is left out: there is no place for it in an entry</source>
        <translation>la colonne «&#x202f;%1&#x202f;» est ignorée&#xa0;: une entrée n’a pas de place pour elle</translation>
    </message>
    <message>
        <source>owns %1: transfer the ownership first</source>
        <translation>a la propriété de %1&#xa0;: transmettez-la d’abord</translation>
    </message>
    <message>
        <source>the invitation is for %1</source>
        <translation>l’invitation est destinée à %1</translation>
    </message>
    <message>
        <source>it expired at %1</source>
        <translation>a expiré le %1</translation>
    </message>
    <message>
        <source>the host refuses the push: %1</source>
        <translation>l’hébergeur refuse l’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>not enough yet: %1</source>
        <translation>pas encore assez&#xa0;: %1</translation>
    </message>
    <message>
        <source>needs the permission &quot;%1&quot; in the organisation</source>
        <translation>l’autorisation «&#x202f;%1&#x202f;» est requise dans l’organisation</translation>
    </message>
    <message>
        <source>needs the permission &quot;%1&quot; in this project</source>
        <translation>l’autorisation «&#x202f;%1&#x202f;» est requise dans ce projet</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>code à usage unique</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>name of the profile</source>
        <translation>nom du profil</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>age of keys</source>
        <translation>âge des clés</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>dépôt distant</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>key of the host</source>
        <translation>clé de l’hébergeur</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>number of groups that are needed</source>
        <translation>nombre de groupes requis</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>code QR</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>share</source>
        <translation>partager</translation>
    </message>
    <message>
        <source>rotate keys</source>
        <translation>renouveler les clés</translation>
    </message>
    <message>
        <source>delete the project</source>
        <translation>supprimer le projet</translation>
    </message>
    <message>
        <source>transfer the ownership</source>
        <translation>transmettre la propriété</translation>
    </message>
    <message>
        <source>a file stands there, and no repository</source>
        <translation>un fichier s’y trouve, et aucun dépôt</translation>
    </message>
    <message>
        <source>other things are in that folder, and no repository</source>
        <translation>ce dossier contient autre chose, et aucun dépôt</translation>
    </message>
</context>
<context>
    <name>JoinText</name>
    <message>
        <source>Nothing of it was kept on this computer.</source>
        <translation>Rien n’en a été gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version of Hypha. Update Hypha first.</source>
        <translation>Cette invitation vient d’une version plus récente de Hypha. Mettez d’abord Hypha à jour.</translation>
    </message>
    <message>
        <source>Pictures cannot be read here: hypha-scan is not installed. Paste the text of the invitation instead.</source>
        <translation>Les images ne peuvent pas être lues ici&#xa0;: hypha-scan n’est pas installé. Collez plutôt le texte de l’invitation.</translation>
    </message>
    <message>
        <source>This file is too large for an invitation.</source>
        <translation>Ce fichier est trop grand pour une invitation.</translation>
    </message>
    <message>
        <source>This is no invitation, or only a part of one. It begins with hypha-invite-1: and is one long word; a picture must show the whole QR code.</source>
        <translation>Ce n’est pas une invitation, ou seulement une partie. Une invitation commence par hypha-invite-1: et forme un seul long mot&#x202f;; une image doit montrer le code QR en entier.</translation>
    </message>
    <message>
        <source>This invitation expired on %1. Ask for a new one.</source>
        <translation>Cette invitation a expiré le %1. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>%1 shows another vault than the one you were invited to.</source>
        <translation>%1 montre un autre coffre que celui de votre invitation.</translation>
    </message>
    <message>
        <source>The invitation says which vault is meant, and this is not it. </source>
        <translation>L’invitation dit de quel coffre il s’agit, et ce n’est pas celui-ci. </translation>
    </message>
    <message>
        <source>Tell whoever invited you: the host may be lying, or the address is wrong.</source>
        <translation>Prévenez la personne qui vous invite&#xa0;: l’hébergeur ment peut-être, ou l’adresse est fausse.</translation>
    </message>
    <message>
        <source>%1 shows an older state of the vault than your inviter saw.</source>
        <translation>%1 montre un état du coffre plus ancien que celui qu’a vu la personne qui vous invite.</translation>
    </message>
    <message>
        <source>People or keys that were removed since could be back in it. </source>
        <translation>Des personnes ou des clés retirées depuis pourraient y être revenues. </translation>
    </message>
    <message>
        <source>Tell whoever invited you; try again when the host shows the present state.</source>
        <translation>Prévenez la personne qui vous invite&#x202f;; réessayez quand l’hébergeur montrera l’état actuel.</translation>
    </message>
    <message>
        <source>There is no vault at %1.</source>
        <translation>Il n’y a pas de coffre à l’adresse %1.</translation>
    </message>
    <message>
        <source>Ask whoever invited you whether the vault has moved.</source>
        <translation>Demandez à la personne qui vous invite si le coffre a été déplacé.</translation>
    </message>
    <message>
        <source>What %1 sent is not what members of the vault signed.</source>
        <translation>Ce que %1 a envoyé n’est pas ce que les membres du coffre ont signé.</translation>
    </message>
    <message>
        <source>It is damaged, or somebody changed it. </source>
        <translation>C’est endommagé, ou quelqu’un l’a modifié. </translation>
    </message>
    <message>
        <source>Tell whoever invited you.</source>
        <translation>Prévenez la personne qui vous invite.</translation>
    </message>
    <message>
        <source>There are two different invitations in it. Ask whoever invited you which one is meant, and paste that one alone.</source>
        <translation>Il s’y trouve deux invitations différentes. Demandez à la personne qui vous invite laquelle est la bonne, et ne collez que celle-là.</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>Tout conserver sous ce dossier.</translation>
    </message>
    <message>
        <source>Look around in a throw-away vault.</source>
        <translation>Explorer un coffre jetable.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>en, de, fr or zh_CN.</source>
        <translation>en, de, fr ou zh_CN.</translation>
    </message>
    <message>
        <source>Secrets a team can share without trusting the host.</source>
        <translation>Des secrets qu’une équipe peut partager sans se fier à l’hébergeur.</translation>
    </message>
    <message>
        <source>“%1” is no option, and the window takes nothing else.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une option, et la fenêtre n’accepte rien d’autre.</translation>
    </message>
    <message>
        <source>The demo has a home of its own: --home cannot be given with it.</source>
        <translation>La démo a son propre dossier&#xa0;: --home ne peut pas être utilisé avec elle.</translation>
    </message>
    <message>
        <source>--home needs a folder.</source>
        <translation>--home demande un dossier.</translation>
    </message>
    <message>
        <source>“%1” is no theme: light, dark or system.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un thème&#xa0;: light, dark ou system.</translation>
    </message>
    <message>
        <source>“%1” is no language: en, de, fr or zh_CN.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue&#xa0;: en, de, fr ou zh_CN.</translation>
    </message>
    <message>
        <source>“hypha --help” lists what it takes.</source>
        <translation>«&#x202f;hypha --help&#x202f;» indique ce qui est accepté.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>RecoveryErrors</name>
    <message>
        <source>These words do not open this computer.</source>
        <translation>Ces mots n’ouvrent pas cet ordinateur.</translation>
    </message>
    <message>
        <source>They are of another kit, or of one that was used or replaced. Nothing was changed.</source>
        <translation>Ils viennent d’un autre kit, ou d’un kit déjà utilisé ou remplacé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Take the newest kit. On a new computer it may still let you in.</source>
        <translation>Prenez le kit le plus récent. Sur un nouvel ordinateur, il peut encore vous donner accès.</translation>
    </message>
    <message>
        <source>This kit is not good any more, or not yet.</source>
        <translation>Ce kit n’est plus valable, ou pas encore.</translation>
    </message>
    <message>
        <source>It was used, replaced or revoked, or no admin has approved it.</source>
        <translation>Il a été utilisé, remplacé ou révoqué, ou aucun administrateur ne l’a approuvé.</translation>
    </message>
    <message>
        <source>Take the newest kit, or ask a colleague for an invitation.</source>
        <translation>Prenez le kit le plus récent, ou demandez une invitation à un collègue.</translation>
    </message>
    <message>
        <source>These words are of no device of this vault.</source>
        <translation>Ces mots ne sont ceux d’aucun appareil de ce coffre.</translation>
    </message>
    <message>
        <source>The kit belongs to another vault. Nothing was changed.</source>
        <translation>Le kit appartient à un autre coffre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Compare the repository with the one on the sheet.</source>
        <translation>Comparez le dépôt avec celui indiqué sur la feuille.</translation>
    </message>
    <message>
        <source>These words cannot be used.</source>
        <translation>Ces mots ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>Compare each word with the sheet; four letters of each are enough.</source>
        <translation>Comparez chaque mot avec la feuille&#x202f;; quatre lettres de chacun suffisent.</translation>
    </message>
    <message>
        <source>The repository holds another vault.</source>
        <translation>Le dépôt contient un autre coffre.</translation>
    </message>
    <message>
        <source>Its fingerprint is not the one you gave, so nothing of it was taken.</source>
        <translation>Son empreinte n’est pas celle que vous avez indiquée&#xa0;: rien n’en a donc été repris.</translation>
    </message>
    <message>
        <source>Compare repository and words with the sheet, or with a colleague.</source>
        <translation>Comparez le dépôt et les mots avec la feuille, ou avec un collègue.</translation>
    </message>
    <message>
        <source>The shares are of another set.</source>
        <translation>Les parts viennent d’une autre série.</translation>
    </message>
    <message>
        <source>A new set voids the sheets of the one before it. Nothing was changed.</source>
        <translation>Une nouvelle série annule les feuilles de la précédente. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use the sheets with the number of the present set.</source>
        <translation>Utilisez les feuilles portant le numéro de la série actuelle.</translation>
    </message>
    <message>
        <source>The organisation has no recovery key.</source>
        <translation>L’organisation n’a pas de clé de récupération.</translation>
    </message>
    <message>
        <source>Nobody has shares of one.</source>
        <translation>Personne n’en détient de parts.</translation>
    </message>
    <message>
        <source>Ask a recovery contact or an admin instead.</source>
        <translation>Adressez-vous plutôt à un contact de récupération ou à un administrateur.</translation>
    </message>
    <message>
        <source>There are no recovery contacts.</source>
        <translation>Il n’y a pas de contacts de récupération.</translation>
    </message>
    <message>
        <source>Nobody was chosen who could let you in.</source>
        <translation>Personne n’a été choisi pour pouvoir vous redonner accès.</translation>
    </message>
    <message>
        <source>Ask an admin to approve the device, or use shares of the organisation&apos;s key.</source>
        <translation>Demandez à un administrateur d’approuver l’appareil, ou utilisez des parts de la clé de l’organisation.</translation>
    </message>
    <message>
        <source>The passphrase is changed, but the vault could not be opened.</source>
        <translation>La phrase secrète est changée, mais le coffre n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The new passphrase holds already; the words of the kit open this computer no more.</source>
        <translation>La nouvelle phrase secrète est déjà valable&#x202f;; les mots du kit n’ouvrent plus cet ordinateur.</translation>
    </message>
    <message>
        <source>Close this and unlock with the new passphrase: it is said there what is wrong. Make a new kit as soon as the vault opens.</source>
        <translation>Fermez cette fenêtre et déverrouillez avec la nouvelle phrase secrète&#xa0;: vous y verrez ce qui ne va pas. Créez un nouveau kit dès que le coffre s’ouvre.</translation>
    </message>
    <message>
        <source>The sheet does not fit on its page.</source>
        <translation>La feuille ne tient pas sur sa page.</translation>
    </message>
    <message>
        <source>A name on it is too long. Nothing was printed.</source>
        <translation>Un nom qui y figure est trop long. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Choose the larger paper, or shorten the name.</source>
        <translation>Choisissez le plus grand format de papier, ou raccourcissez le nom.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>L’imprimante n’accepte pas les pages.</translation>
    </message>
    <message>
        <source>Some of them may have come out.</source>
        <translation>Certaines sont peut-être déjà sorties.</translation>
    </message>
    <message>
        <source>Look at the printer and try again, or save a PDF and print that.</source>
        <translation>Vérifiez l’imprimante et réessayez, ou enregistrez un PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>The share is not the one that its holder was given.</source>
        <translation>La part n’est pas celle qui a été remise à son détenteur.</translation>
    </message>
    <message>
        <source>Whoever made the set sealed other words to the holder&apos;s device, or the holder handed over other ones.</source>
        <translation>La personne qui a créé la série a scellé d’autres mots pour l’appareil du détenteur, ou le détenteur en a remis d’autres.</translation>
    </message>
    <message>
        <source>Use the holder&apos;s sheet, and have the owner make a new set.</source>
        <translation>Utilisez la feuille du détenteur, et faites créer une nouvelle série par le propriétaire.</translation>
    </message>
    <message>
        <source>Choose another picture, sharp and straight, or type the words.</source>
        <translation>Choisissez une autre image, nette et bien droite, ou saisissez les mots.</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>L’image ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>L’image est trop grande.</translation>
    </message>
    <message>
        <source>Take one of the sheet alone, or type the words.</source>
        <translation>Prenez-en une de la feuille seule, ou saisissez les mots.</translation>
    </message>
    <message>
        <source>Pictures cannot be read on this computer.</source>
        <translation>Les images ne peuvent pas être lues sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Type the words.</source>
        <translation>Saisissez les mots.</translation>
    </message>
    <message>
        <source>This is no picture or PDF that can be read.</source>
        <translation>Ce n’est ni une image ni un PDF lisible.</translation>
    </message>
    <message>
        <source>Another device of the same person has that name.</source>
        <translation>Un autre appareil de la même personne porte ce nom.</translation>
    </message>
    <message>
        <source>It was let in meanwhile, and two of one name could be mistaken for each other. Nothing was changed.</source>
        <translation>Il a été admis entre-temps, et deux appareils du même nom pourraient être confondus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>If nobody knows the other one, revoke it under People. Else ask again from the new computer under another name.</source>
        <translation>Si personne ne connaît l’autre, révoquez-le sous Personnes. Sinon, refaites la demande depuis le nouvel ordinateur sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>The host wants to know who you are.</source>
        <translation>L’hébergeur veut savoir qui vous êtes.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of this host yet.</source>
        <translation>Personne n’a encore confirmé la clé de cet hébergeur.</translation>
    </message>
    <message>
        <source>Somebody in between could pose as the host. Nothing was sent to it.</source>
        <translation>Quelqu’un pourrait s’interposer et se faire passer pour l’hébergeur. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the host&apos;s owner publishes, then confirm it.</source>
        <translation>Comparez l’empreinte avec celle que publie le responsable de l’hébergeur, puis confirmez-la.</translation>
    </message>
    <message>
        <source>The host shows another key than before.</source>
        <translation>L’hébergeur montre une autre clé qu’auparavant.</translation>
    </message>
    <message>
        <source>Somebody may stand between you and the host. Nothing was sent to it.</source>
        <translation>Quelqu’un s’interpose peut-être entre vous et l’hébergeur. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner whether the key was changed. If so, remove the old one from known_hosts.</source>
        <translation>Demandez au responsable de l’hébergeur si la clé a été changée. Si oui, retirez l’ancienne de known_hosts.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a host</comment>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>Over the network: %1 (https).</source>
        <translation>Par le réseau&#xa0;: %1 (https).</translation>
    </message>
    <message>
        <source>Over the network: %1 (ssh).</source>
        <translation>Par le réseau&#xa0;: %1 (ssh).</translation>
    </message>
    <message>
        <source>No network: the folder %1 of this computer.</source>
        <translation>Sans réseau&#xa0;: le dossier %1 de cet ordinateur.</translation>
    </message>
    <message>
        <source>Only https and ssh addresses and folders of this computer can be used, without a password in them.</source>
        <translation>Seuls des adresses https et ssh et des dossiers de cet ordinateur sont utilisables, sans mot de passe dedans.</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <comment>a host</comment>
        <translation>%1 veut savoir qui vous êtes.</translation>
    </message>
    <message>
        <source>It has no credential of yours yet, or refuses the one that is kept.</source>
        <translation>Il n’a pas encore d’identifiants de votre part, ou refuse ceux qui sont conservés.</translation>
    </message>
    <message>
        <source>Give it one that is good for this host. It is shown to no other.</source>
        <translation>Donnez-lui des identifiants valables pour cet hébergeur. Ils ne sont montrés à aucun autre.</translation>
    </message>
    <message>
        <source>The remote takes no push.</source>
        <translation>Le dépôt distant n’accepte aucun envoi.</translation>
    </message>
    <message>
        <source>Nobody else moved its branch: a git program at the host holds it, or has left its lock behind. What you did waits on this computer.</source>
        <translation>Personne d’autre n’a fait avancer sa branche&#xa0;: un programme git chez l’hébergeur la retient, ou y a laissé son verrou. Ce que vous avez fait attend sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, whoever runs the host removes refs/heads/main.lock there, once no git program is at work in the repository.</source>
        <translation>Réessayez dans quelques minutes. Si rien ne change, le responsable de l’hébergeur y supprime refs/heads/main.lock, une fois qu’aucun programme git ne travaille dans le dépôt.</translation>
    </message>
    <message>
        <source>Others kept being faster.</source>
        <translation>D’autres ont été plus rapides à chaque fois.</translation>
    </message>
    <message>
        <source>Each of them came before what you did. It waits on this computer, and nothing is lost.</source>
        <translation>Chacun est passé avant ce que vous avez fait. Votre travail attend sur cet ordinateur, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The key file does not open.</source>
        <translation>Le fichier de clé ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>It needs another passphrase, or is no private key that can be read. Nothing was shown to the host.</source>
        <translation>Il demande une autre phrase secrète, ou n’est pas une clé privée lisible. Rien n’a été montré à l’hôte.</translation>
    </message>
    <message>
        <source>Give its passphrase, or another key file.</source>
        <translation>Donnez sa phrase secrète, ou un autre fichier de clé.</translation>
    </message>
    <message>
        <source>A folder with files in it stands there where its branch is kept, and nothing is written over it. What you did waits on this computer.</source>
        <translation>Un dossier contenant des fichiers occupe la place de sa branche, et rien n’est écrasé. Ce que vous avez fait attend sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Whoever runs the host looks what the folder is, and moves it away. Then sync again.</source>
        <translation>Que la personne qui gère l’hôte regarde ce qu’est ce dossier et le déplace. Synchronisez ensuite de nouveau.</translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>Keys renewed</source>
        <translation>Clés renouvelées</translation>
    </message>
    <message>
        <source>Exactly the devices of today&apos;s members can open the new keys. This was counted in the file of each key, entry by entry.</source>
        <translation>Seuls les appareils des membres actuels, et tous ceux-ci, peuvent ouvrir les nouvelles clés. Le décompte a été fait dans le fichier de chaque clé, ligne par ligne.</translation>
    </message>
    <message>
        <source>NOT EXACT. Below it says which devices can open a new key and which still wait for it.</source>
        <translation>NON CONFORME. Il est indiqué ci-dessous quels appareils peuvent ouvrir une nouvelle clé et lesquels l’attendent encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that were chosen keep their present key.</source>
        <translation>
            <numerusform>%n projet choisi garde sa clé actuelle.</numerusform>
            <numerusform>%n projets choisis gardent leur clé actuelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>a person, a device</comment>
        <translation>%1, avec «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fingerprint of the vault</source>
        <translation>Empreinte du coffre</translation>
    </message>
    <message>
        <source>State of the log: event %L1</source>
        <translation>État du journal&#xa0;: événement %L1</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>keys were renewed</comment>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>“%1” opens on: %2</source>
        <comment>a project; ✓ 13 of 13 devices</comment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;; qui peut l’ouvrir&#xa0;: %2</translation>
    </message>
    <message>
        <source>Checked before each key was made</source>
        <translation>Vérifié avant la création de chaque clé</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>on each sheet of paper</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>%1, by %2, %3</source>
        <comment>Version saved, by ben@example.org, a time</comment>
        <translation>%1, par %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The report is written.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>Le rapport est en route vers l’imprimante.</translation>
    </message>
</context>
<context>
    <name>RotationText</name>
    <message>
        <source>“%1” of %2</source>
        <translation>«&#x202f;%1&#x202f;» de %2</translation>
    </message>
    <message>
        <source>“%1” gets key version %2, for %3 of %4: %5.</source>
        <extracomment>%3 as in &quot;8 devices&quot;, %4 as in &quot;5 people&quot;, %5 their names</extracomment>
        <translation>«&#x202f;%1&#x202f;» reçoit la version de clé %2, pour %3 de %4&#xa0;: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisation&apos;s recovery key is included.</source>
        <translation>La clé de récupération de l’organisation est incluse.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, though it holds the old key: %1.</source>
        <translation>
            <numerusform>Exclu, bien qu’il détienne l’ancienne clé&#xa0;: %1.</numerusform>
            <numerusform>Exclus, bien qu’ils détiennent l’ancienne clé&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>due: a membership expired</source>
        <translation>à renouveler&#xa0;: une adhésion a expiré</translation>
    </message>
    <message>
        <source>due: a device expired</source>
        <translation>à renouveler&#xa0;: un appareil a expiré</translation>
    </message>
    <message>
        <source>due: the key is old</source>
        <translation>à renouveler&#xa0;: la clé est ancienne</translation>
    </message>
    <message>
        <source>Secrets are not encrypted again: whoever kept a copy of an old key and gets hold of the repository can read what was saved until now.</source>
        <translation>Les secrets ne sont pas rechiffrés&#xa0;: qui a gardé une copie d’une ancienne clé et obtient le dépôt peut lire ce qui a été enregistré jusqu’ici.</translation>
    </message>
    <message>
        <source>Every file of the project is there and is what the log says.</source>
        <translation>Tous les fichiers du projet sont présents et conformes au journal.</translation>
    </message>
    <message>
        <source>The recovery key is the one that the log announces.</source>
        <translation>La clé de récupération est celle qu’annonce le journal.</translation>
    </message>
    <message>
        <source>renewed, but not counted: %1</source>
        <translation>renouvelée, mais décompte impossible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) that should not</source>
        <translation>
            <numerusform>%n appareil qui ne le devrait pas</numerusform>
            <numerusform>%n appareils qui ne le devraient pas</numerusform>
        </translation>
    </message>
    <message>
        <source>all devices, but not the recovery key</source>
        <translation>tous les appareils, mais pas la clé de récupération</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s): the others wait for the key</source>
        <translation>
            <numerusform>%1 sur %n appareil&#xa0;: les autres attendent la clé</numerusform>
            <numerusform>%1 sur %n appareils&#xa0;: les autres attendent la clé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %1 of %n device(s)</source>
        <translation>
            <numerusform>✓ %1 sur %n appareil</numerusform>
            <numerusform>✓ %1 sur %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and the recovery key</source>
        <comment>✓ 13 of 13 devices</comment>
        <translation>%1, et la clé de récupération</translation>
    </message>
    <message>
        <source>due: somebody left, or a device was revoked</source>
        <translation>à renouveler&#xa0;: quelqu’un est parti ou un appareil a été révoqué</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of “%1” were last saved before you were given its keys: they are not opened, only checked for being whole.</source>
        <translation>
            <numerusform>%n jeu de «&#x202f;%1&#x202f;» a été enregistré pour la dernière fois avant que vous ne receviez les clés du projet&#xa0;: il n’est pas ouvert, seule son intégrité est vérifiée.</numerusform>
            <numerusform>%n jeux de «&#x202f;%1&#x202f;» ont été enregistrés pour la dernière fois avant que vous ne receviez les clés du projet&#xa0;: ils ne sont pas ouverts, seule leur intégrité est vérifiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>What each set holds now is opened with its key, so that nothing is lost.</source>
        <translation>Le contenu actuel de chaque jeu est ouvert avec sa clé, afin que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>What all other sets hold now is opened with its key.</source>
        <translation>Le contenu actuel de tous les autres jeux est ouvert avec leur clé.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Name among the devices</source>
        <translation>Nom parmi les appareils</translation>
    </message>
    <message>
        <source>Hypha · emergency kit of one person</source>
        <translation>Hypha · kit d’urgence d’une personne</translation>
    </message>
    <message>
        <source>Emergency kit of %1</source>
        <translation>Kit d’urgence de %1</translation>
    </message>
    <message>
        <source>Emergency kit of %1, sheet %2 of %3 – any %4 are needed</source>
        <translation>Kit d’urgence de %1, feuille %2 sur %3 – il en faut %4, n’importe lesquelles</translation>
    </message>
    <message>
        <source>Keep secret. Scan it only into Hypha, never with a phone&apos;s camera app. Whoever has these words can read everything that you can.</source>
        <translation>À garder secret. À scanner uniquement dans Hypha, jamais avec l’appareil photo d’un téléphone. Quiconque a ces mots peut lire tout ce que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Keep it where only you get at it, away from your computer: in a safe, not in a drawer of your desk.</source>
        <translation>Gardez-la là où vous seul avez accès, loin de votre ordinateur&#xa0;: dans un coffre-fort, pas dans un tiroir de bureau.</translation>
    </message>
    <message>
        <source>Hypha makes a new kit afterwards. Print it, and destroy this sheet.</source>
        <translation>Hypha crée ensuite un nouveau kit. Imprimez-le et détruisez cette feuille.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Set number</source>
        <translation>Numéro de la série</translation>
    </message>
    <message>
        <source>Hypha · recovery of an organisation</source>
        <translation>Hypha · récupération d’une organisation</translation>
    </message>
    <message>
        <source>Recovery share %1 of %2 in group %3 – any %4 are needed</source>
        <translation>Part de récupération %1 sur %2 du groupe %3 – il en faut %4, n’importe lesquelles</translation>
    </message>
    <message>
        <source>The only recovery share of group %1</source>
        <translation>L’unique part de récupération du groupe %1</translation>
    </message>
    <message>
        <source>%1 of the %2 groups are needed.</source>
        <translation>Il faut %1 des %2 groupes.</translation>
    </message>
    <message>
        <source>Keep secret. Scan it only into Hypha, never with a phone&apos;s camera app. One share alone opens nothing.</source>
        <translation>À garder secret. À scanner uniquement dans Hypha, jamais avec l’appareil photo d’un téléphone. Une part seule n’ouvre rien.</translation>
    </message>
    <message>
        <source>Keep secret. Scan it only into Hypha, never with a phone&apos;s camera app. This share alone opens everything.</source>
        <translation>À garder secret. À scanner uniquement dans Hypha, jamais avec l’appareil photo d’un téléphone. Cette part ouvre tout à elle seule.</translation>
    </message>
    <message>
        <source>Keep it where only you get at it, and not together with another share. Check it once a year: in Hypha, Recovery, “Check a share”.</source>
        <translation>Gardez-la là où vous seul avez accès, et pas avec une autre part. Vérifiez-la une fois par an&#xa0;: dans Hypha, Récupération, «&#x202f;Vérifier une part&#x202f;».</translation>
    </message>
    <message>
        <source>When somebody asks for it, speak with them and make sure that the organisation wants this recovery. Compare the words that Hypha shows.</source>
        <translation>Si quelqu’un la demande, parlez-lui et assurez-vous que l’organisation veut cette récupération. Comparez les mots qu’affiche Hypha.</translation>
    </message>
    <message>
        <source>Type the words or scan the code in Hypha yourself. Never send them. When a new set is made, this sheet is void: write the day below and destroy it.</source>
        <translation>Saisissez les mots ou scannez le code dans Hypha vous-même. Ne les envoyez jamais. Quand une nouvelle série est créée, cette feuille est nulle&#xa0;: inscrivez la date ci-dessous et détruisez-la.</translation>
    </message>
    <message>
        <source>Keep secret</source>
        <translation>À garder secret</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Peut être montré</translation>
    </message>
    <message>
        <source>Only compare</source>
        <translation>À comparer seulement</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé le</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>on the computers of its members</source>
        <translation>sur les ordinateurs de ses membres</translation>
    </message>
    <message>
        <source>The %1 words; the large code says the same</source>
        <translation>Les %1 mots&#x202f;; le grand code dit la même chose</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation>Que faire de cette feuille</translation>
    </message>
    <message>
        <source>Which vault this is, in words</source>
        <translation>De quel coffre il s’agit, en mots</translation>
    </message>
    <message>
        <source>Fingerprint of the vault: never changes</source>
        <translation>Empreinte du coffre&#xa0;: ne change jamais</translation>
    </message>
    <message>
        <source>State of the vault at printing: event %1</source>
        <translation>État du coffre à l’impression&#xa0;: événement %1</translation>
    </message>
    <message>
        <source>The small code tells Hypha the same, and the repository</source>
        <translation>Le petit code dit la même chose à Hypha, avec le dépôt</translation>
    </message>
    <message>
        <source>Replaced on:</source>
        <translation>Remplacée le&#xa0;:</translation>
    </message>
    <message>
        <source>Word %1 is not in the list.</source>
        <translation>Le mot %1 n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>%1 words instead of %2: one seems to be missing at word %3.</source>
        <translation>%1 mots au lieu de %2&#xa0;: il semble en manquer un au mot %3.</translation>
    </message>
    <message>
        <source>%1 words instead of %2.</source>
        <translation>%1 mots au lieu de %2.</translation>
    </message>
    <message>
        <source>Words %1 and %2 seem to be swapped.</source>
        <translation>Les mots %1 et %2 semblent intervertis.</translation>
    </message>
    <message>
        <source>Word %1 seems to be wrong. Compare it with the sheet.</source>
        <translation>Le mot %1 semble faux. Comparez-le avec la feuille.</translation>
    </message>
    <message>
        <source>The words do not belong together: at least one is wrong. Compare them with the sheet.</source>
        <translation>Les mots ne vont pas ensemble&#xa0;: au moins un est faux. Comparez-les avec la feuille.</translation>
    </message>
    <message>
        <source>These words are no share that a program made.</source>
        <translation>Ces mots ne sont pas une part créée par un programme.</translation>
    </message>
    <message>
        <source>This share belongs to another set than those before it.</source>
        <translation>Cette part appartient à une autre série que les précédentes.</translation>
    </message>
    <message>
        <source>This share says that %1 of its group are needed; those before it say %2.</source>
        <translation>Cette part dit qu’il en faut %1 dans son groupe&#x202f;; les précédentes disent %2.</translation>
    </message>
    <message>
        <source>This share is already there.</source>
        <translation>Cette part est déjà là.</translation>
    </message>
    <message>
        <source>Another share of the same place is already there: one of the two is forged.</source>
        <translation>Une autre part pour la même place est déjà là&#xa0;: l’une des deux est falsifiée.</translation>
    </message>
    <message>
        <source>Its group has enough shares already.</source>
        <translation>Son groupe a déjà assez de parts.</translation>
    </message>
    <message>
        <source>There are not enough shares yet.</source>
        <translation>Il n’y a pas encore assez de parts.</translation>
    </message>
    <message>
        <source>The shares do not fit together: at least one of them is forged.</source>
        <translation>Les parts ne vont pas ensemble&#xa0;: au moins l’une d’elles est falsifiée.</translation>
    </message>
    <message>
        <source>%1 words instead of %2: word %3 seems to be one too many.</source>
        <translation>%1 mots au lieu de %2&#xa0;: le mot %3 semble être de trop.</translation>
    </message>
    <message>
        <source>Forgotten passphrase: choose “Forgot the passphrase?” on Hypha&apos;s locked screen. Lost computer: choose “Restore access” when Hypha starts for the first time, and compare the fingerprint below.</source>
        <translation>Phrase secrète oubliée&#xa0;: choisissez «&#x202f;Phrase secrète oubliée&#x202f;?&#x202f;» sur l’écran verrouillé de Hypha. Ordinateur perdu&#xa0;: choisissez «&#x202f;Rétablir l’accès&#x202f;» au premier démarrage de Hypha et comparez l’empreinte ci-dessous.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Needs a credential</source>
        <translation>Identifiants requis</translation>
    </message>
    <message>
        <source>Host not confirmed</source>
        <translation>Hébergeur non confirmé</translation>
    </message>
    <message>
        <source>Host key changed</source>
        <translation>Clé de l’hébergeur changée</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>the time of the last sync</comment>
        <translation>Hors ligne depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n changement en attente</numerusform>
            <numerusform>%n changements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>just now, 2 min ago</comment>
        <translation>Synchronisé %1</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>The host shows an older state of this vault, or nothing at all.</source>
        <translation>L’hébergeur montre un état plus ancien de ce coffre, ou rien du tout.</translation>
    </message>
    <message>
        <source>Ask a colleague for the words of their vault&apos;s present state. Then put the last good state back, and tell whoever runs the host.</source>
        <translation>Demandez à un collègue les mots de l’état actuel de son coffre. Remettez ensuite le dernier bon état, et prévenez le responsable de l’hébergeur.</translation>
    </message>
    <message>
        <source>The host shows another history of this vault, signed by members.</source>
        <translation>L’hébergeur montre un autre historique de ce coffre, signé par des membres.</translation>
    </message>
    <message>
        <source>Somebody shows different people different things, or keys were stolen. Compare the words of the vault&apos;s state with your colleagues, and keep the proof file. Hypha overwrites nothing here.</source>
        <translation>Quelqu’un montre des choses différentes à des personnes différentes, ou des clés ont été volées. Comparez les mots de l’état du coffre avec vos collègues et gardez le fichier de preuve. Hypha n’écrase rien ici.</translation>
    </message>
    <message>
        <source>The host shows another vault in the place of yours.</source>
        <translation>L’hébergeur montre un autre coffre à la place du vôtre.</translation>
    </message>
    <message>
        <source>Check the address under Settings, and ask whoever runs the host.</source>
        <translation>Vérifiez l’adresse sous Paramètres et adressez-vous au responsable de l’hébergeur.</translation>
    </message>
    <message>
        <source>The host shows what no member&apos;s program has made.</source>
        <translation>L’hébergeur montre ce qu’aucun programme de membre n’a produit.</translation>
    </message>
    <message>
        <source>Somebody with push rights put it there, or it is damaged. Put the last good state back, and take the rights from whoever is no member.</source>
        <translation>Quelqu’un ayant le droit d’envoi (push) l’y a mis, ou c’est endommagé. Remettez le dernier bon état et retirez ce droit à qui n’est pas membre.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1.</source>
        <comment>just now, 2 min ago</comment>
        <translation>Dernière synchronisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Never synced so far.</source>
        <translation>Jamais synchronisé jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this computer wait to be sent.</source>
        <translation>
            <numerusform>%n changement de cet ordinateur attend d’être envoyé.</numerusform>
            <numerusform>%n changements de cet ordinateur attendent d’être envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remote has everything of this computer.</source>
        <translation>Le dépôt distant a tout ce qu’a cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait to be settled.</source>
        <translation>
            <numerusform>%n de vos changements attend d’être réglé.</numerusform>
            <numerusform>%n de vos changements attendent d’être réglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>When I say so</source>
        <translation>À ma demande</translation>
    </message>
    <message>
        <source>Fetch only</source>
        <translation>Réception seule</translation>
    </message>
    <message>
        <source>After each change, and once a minute while the window is open.</source>
        <translation>Après chaque changement, et une fois par minute tant que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Nothing is contacted before you press Sync now.</source>
        <translation>Rien n’est contacté avant que vous appuyiez sur «&#x202f;Synchroniser&#x202f;».</translation>
    </message>
    <message>
        <source>What others do comes in; what you do stays on this computer.</source>
        <translation>Ce que font les autres arrive ici&#x202f;; ce que vous faites reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing of it was taken up. What you see here is the last state that was verified: reading goes on, writing has stopped.</source>
        <translation>Rien n’en a été repris. Vous voyez ici le dernier état vérifié&#xa0;: la lecture continue, l’écriture est arrêtée.</translation>
    </message>
    <message>
        <source>Writing stopped</source>
        <translation>Écriture arrêtée</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Reads secrets.</source>
        <translation>Lit les secrets.</translation>
    </message>
    <message>
        <source>Reads and changes secrets.</source>
        <translation>Lit et modifie les secrets.</translation>
    </message>
    <message>
        <source>Reads and changes secrets, adds and removes people, renews keys.</source>
        <translation>Lit et modifie les secrets, ajoute et retire des personnes, renouvelle les clés.</translation>
    </message>
    <message>
        <source>May do everything, and hands ownership on.</source>
        <translation>Peut tout faire et transmet la propriété.</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>attend une approbation</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message numerus="yes">
        <source>silent for over %n day(s)</source>
        <translation>
            <numerusform>sans signe de vie depuis plus de %n jour</numerusform>
            <numerusform>sans signe de vie depuis plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>its owner has left</source>
        <translation>son propriétaire est parti</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joined as in &quot;9 people, 14 devices&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; newest device: “%2” of %3, %4</source>
        <translation>%1&#x202f;; appareil le plus récent&#xa0;: «&#x202f;%2&#x202f;» de %3, %4</translation>
    </message>
    <message>
        <source>Reading: cryptography. Only devices that were given the key can, and nobody can take back what was read.</source>
        <translation>Lire&#xa0;: la cryptographie. Seuls les appareils qui ont reçu la clé le peuvent, et nul ne peut reprendre ce qui a été lu.</translation>
    </message>
    <message>
        <source>Not changing: our program. Every member&apos;s refuses what a reader signs.</source>
        <translation>Ne pas modifier&#xa0;: notre programme. Celui de chaque membre refuse ce que signe un lecteur.</translation>
    </message>
    <message>
        <source>Changing: our program. Every member&apos;s checks who signed and whether they might.</source>
        <translation>Modifier&#xa0;: notre programme. Celui de chaque membre vérifie qui a signé, et s’il en avait le droit.</translation>
    </message>
    <message>
        <source>All else: our program. Every member&apos;s checks who signed and whether they might; the host has no say in it.</source>
        <translation>Tout le reste&#xa0;: notre programme. Celui de chaque membre vérifie qui a signé, et s’il en avait le droit&#x202f;; l’hébergeur n’a pas son mot à dire.</translation>
    </message>
    <message>
        <source>“%1” is read by %2.</source>
        <comment>a project; 9 people, 14 devices; newest device: …</comment>
        <translation>«&#x202f;%1&#x202f;» est lu par %2.</translation>
    </message>
    <message>
        <source>The organisation&apos;s recovery key opens it too.</source>
        <translation>La clé de récupération de l’organisation l’ouvre aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of people who no longer belong still hold the key: renew it first.</source>
        <translation>
            <numerusform>%n appareil d’une personne qui n’est plus membre détient encore la clé&#xa0;: renouvelez-la d’abord.</numerusform>
            <numerusform>%n appareils de personnes qui ne sont plus membres détiennent encore la clé&#xa0;: renouvelez-la d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day without its year below a chart, as QDate::toString() takes it</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>a day and two times</comment>
        <translation>%1, %2 – %3</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Secure note</source>
        <translation>Note sécurisée</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clé SSH</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>otpauth: address</source>
        <translation>Adresse otpauth</translation>
    </message>
    <message>
        <source>Content (base64)</source>
        <translation>Contenu (base64)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>code à usage unique</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>autres champs</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Nom sur la carte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Fin de validité</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Code de sécurité</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessModel</name>
    <message>
        <source>versions %1</source>
        <translation>versions %1</translation>
    </message>
    <message>
        <source>%1, no key yet</source>
        <comment>a role</comment>
        <translation>%1, pas encore de clé</translation>
    </message>
    <message>
        <source>no access now</source>
        <translation>aucun accès actuellement</translation>
    </message>
    <message>
        <source>had keys %1</source>
        <translation>a eu les clés %1</translation>
    </message>
    <message>
        <source>%1 never had a key of %2.</source>
        <translation>%1 n’a jamais eu de clé de %2.</translation>
    </message>
    <message>
        <source>%1 is %2 since %3.</source>
        <comment>a person, a role and a date</comment>
        <translation>%1 a le rôle %2 depuis le %3.</translation>
    </message>
    <message>
        <source>%1 has no role there now.</source>
        <translation>%1 n’y a aucun rôle actuellement.</translation>
    </message>
    <message>
        <source>Can read what is new.</source>
        <translation>Peut lire ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Cannot read what is new.</source>
        <translation>Ne peut pas lire ce qui est nouveau.</translation>
    </message>
    <message>
        <source>A device of theirs still holds the key in use: renew it.</source>
        <translation>L’un de ses appareils détient encore la clé en service&#xa0;: renouvelez-la.</translation>
    </message>
    <message>
        <source>Was handed keys %1.</source>
        <translation>A reçu les clés %1.</translation>
    </message>
    <message>
        <source>They open versions %1 of %2.</source>
        <translation>Elles ouvrent les versions %1 de %2.</translation>
    </message>
    <message>
        <source>They open no version of %1.</source>
        <translation>Elles n’ouvrent aucune version de %1.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessPicker</name>
    <message>
        <source>Role in the organisation</source>
        <translation>Rôle dans l’organisation</translation>
    </message>
    <message>
        <source>Role in %1</source>
        <translation>Rôle dans %1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Aucun accès</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <comment>9 people, 14 devices; newest device: …</comment>
        <translation>Lu par %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a role; what it may; what enforces it</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessSheet</name>
    <message>
        <source>Give %1 access</source>
        <translation>Donner accès à %1</translation>
    </message>
    <message>
        <source>The keys are wrapped to each of their devices. They can read every version that is saved, old ones too.</source>
        <translation>Les clés sont chiffrées pour chacun des appareils de cette personne. Elle pourra lire toutes les versions enregistrées, même anciennes.</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Donner accès</translation>
    </message>
    <message numerus="yes">
        <source>%1 has access to %n more project(s).</source>
        <translation>
            <numerusform>%1 a accès à %n projet de plus.</numerusform>
            <numerusform>%1 a accès à %n projets de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has access to %n more project(s), not to all that were chosen.</source>
        <translation>
            <numerusform>%1 a accès à %n projet de plus, mais pas à tous les projets choisis.</numerusform>
            <numerusform>%1 a accès à %n projets de plus, mais pas à tous les projets choisis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessView</name>
    <message>
        <source>Who can read what</source>
        <translation>Qui peut lire quoi</translation>
    </message>
    <message>
        <source>By project, or by the sets of one</source>
        <translation>Par projet, ou par jeux d’un projet</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Choose a field to read what it says; Enter shows the person&apos;s events.</source>
        <translation>Choisissez une case pour lire ce qu’elle dit&#x202f;; Entrée affiche les événements de la personne.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many people and how many columns</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n jeu</numerusform>
            <numerusform>%n jeux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody whom the filter lets through ever had a key here.</source>
        <translation>Aucune des personnes que le filtre laisse passer n’a jamais eu de clé ici.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ApproveSheet</name>
    <message>
        <source>Approve “%1”?</source>
        <translation>Approuver «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Ils concordent</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils diffèrent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on without comparing</source>
        <translation>Continuer sans comparer</translation>
    </message>
    <message>
        <source>✓ Asked by whoever held your invitation.</source>
        <translation>✓ La demande vient de qui détenait votre invitation.</translation>
    </message>
    <message>
        <source>It names your invitation but does not hold its secret: somebody may be pretending.</source>
        <translation>L’appareil cite votre invitation mais n’en détient pas le secret&#xa0;: quelqu’un se fait peut-être passer pour un autre.</translation>
    </message>
    <message>
        <source>The invitation it used has expired. Only the words below vouch for it.</source>
        <translation>L’invitation utilisée a expiré. Seuls les mots ci-dessous répondent de cet appareil.</translation>
    </message>
    <message>
        <source>Another device has used the same invitation: one of the two is not who you invited.</source>
        <translation>Un autre appareil a utilisé la même invitation&#xa0;: l’un des deux n’est pas celui que vous avez invité.</translation>
    </message>
    <message>
        <source>The invitation it used was for somebody else.</source>
        <translation>L’invitation utilisée était destinée à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nothing vouches for this device but the words below.</source>
        <translation>Rien ne répond de cet appareil, sauf les mots ci-dessous.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not a member yet</source>
        <translation>%1, pas encore membre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, and read the words to each other. They are not a secret. If one word differs, somebody has put another device in between.</source>
        <translation>Appelez %1 à un numéro que vous connaissez et lisez-vous les mots. Ils ne sont pas secrets. Si un seul mot diffère, quelqu’un a intercalé un autre appareil.</translation>
    </message>
    <message>
        <source>Whoever becomes an admin is approved by comparing the words.</source>
        <translation>Pour approuver un administrateur, il faut comparer les mots.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>“%1” is approved.</source>
        <translation>«&#x202f;%1&#x202f;» est approuvé.</translation>
    </message>
    <message>
        <source>“%1” is refused, and the log says why.</source>
        <translation>«&#x202f;%1&#x202f;» est refusé, et le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>I have compared all twelve words</source>
        <translation>J’ai comparé les douze mots</translation>
    </message>
    <message>
        <source>Your other device shows twelve words as well: compare them. They are not a secret. If one word differs, somebody has put another device in between.</source>
        <translation>Votre autre appareil affiche aussi douze mots&#xa0;: comparez-les. Ils ne sont pas secrets. Si un seul mot diffère, quelqu’un a intercalé un autre appareil.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AssistSheet</name>
    <message>
        <source>Help %1 back in?</source>
        <translation>Aider %1 à retrouver l’accès&#x202f;?</translation>
    </message>
    <message>
        <source>They match: let it in</source>
        <translation>Ils concordent&#xa0;: admettre</translation>
    </message>
    <message>
        <source>They match: contribute</source>
        <translation>Ils concordent&#xa0;: contribuer</translation>
    </message>
    <message>
        <source>I have compared all twelve words</source>
        <translation>J’ai comparé les douze mots</translation>
    </message>
    <message>
        <source>The device “%1” becomes one of %2&apos;s, and gets the keys of every project of theirs that you hold and may share.</source>
        <translation>L’appareil «&#x202f;%1&#x202f;» devient l’un de ceux de %2 et reçoit les clés de tous ses projets que vous détenez et pouvez partager.</translation>
    </message>
    <message>
        <source>Your share of the organisation&apos;s key is sealed for the device “%1” alone. With enough other shares it opens every project.</source>
        <translation>Votre part de la clé de l’organisation est scellée pour le seul appareil «&#x202f;%1&#x202f;». Avec assez d’autres parts, elle ouvre tous les projets.</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, make sure that it is them, and read the words to each other. If one word differs, somebody has put another device in between.</source>
        <translation>Appelez %1 à un numéro que vous connaissez, assurez-vous que c’est bien cette personne et lisez-vous les mots. Si un seul mot diffère, quelqu’un a intercalé un autre appareil.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils diffèrent</translation>
    </message>
    <message>
        <source>“%1” is let in.</source>
        <translation>«&#x202f;%1&#x202f;» est admis.</translation>
    </message>
    <message>
        <source>Your share is on its way to “%1”.</source>
        <translation>Votre part est en route vers «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The request is cancelled, and the log says why.</source>
        <translation>La demande est annulée, et le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>If they differ, cancel here and call an admin, who refuses the device under People.</source>
        <translation>S’ils diffèrent, annulez ici et appelez un administrateur, qui refusera l’appareil sous Personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>You may share none of their projects: ask an admin to help instead.</source>
        <translation>Vous ne pouvez partager aucun de ses projets&#xa0;: demandez à un administrateur d’aider à votre place.</translation>
    </message>
    <message>
        <source>They read again: %1.</source>
        <translation>Cette personne pourra de nouveau lire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They read again: %1. Not by you, but by whoever may share it: %2.</source>
        <translation>Cette personne pourra de nouveau lire&#xa0;: %1. Non par vous, mais par une personne qui peut le partager&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AuditExportSheet</name>
    <message>
        <source>Export events</source>
        <translation>Exporter des événements</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message numerus="yes">
        <source>What the list shows: %Ln event(s)</source>
        <translation>
            <numerusform>Ce que montre la liste&#xa0;: %Ln événement</numerusform>
            <numerusform>Ce que montre la liste&#xa0;: %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole history: %Ln event(s)</source>
        <translation>
            <numerusform>Tout l’historique&#xa0;: %Ln événement</numerusform>
            <numerusform>Tout l’historique&#xa0;: %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>Aucun emplacement choisi</translation>
    </message>
    <message>
        <source>Proof bundle</source>
        <translation>Dossier de preuves</translation>
    </message>
    <message>
        <source>JSON with signed records</source>
        <translation>JSON avec enregistrements signés</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableurs</translation>
    </message>
    <message>
        <source>syslog lines</source>
        <translation>Lignes syslog</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Proves to an auditor without Hypha that the events are signed and that none was left out: it holds the whole history, what you chose in a list of its own.</source>
        <translation>Prouve à un auditeur, sans Hypha, que les événements sont signés et qu’aucun n’a été omis&#xa0;: contient tout l’historique, et votre sélection dans une liste à part.</translation>
    </message>
    <message>
        <source>Each event with a sentence and its signed record, for programs.</source>
        <translation>Chaque événement avec une phrase et son enregistrement signé, pour les programmes.</translation>
    </message>
    <message>
        <source>A line for each event. What a spreadsheet would run is made harmless.</source>
        <translation>Une ligne par événement. Ce qu’un tableur exécuterait est rendu inoffensif.</translation>
    </message>
    <message>
        <source>A line for each event as RFC 5424 has it, for systems that collect logs.</source>
        <translation>Une ligne par événement selon la RFC 5424, pour les systèmes qui collectent les journaux.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Choisir où</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written.</source>
        <translation>
            <numerusform>%Ln événement écrit.</numerusform>
            <numerusform>%Ln événements écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the auditor these words</source>
        <translation>Donnez ces mots à l’auditeur</translation>
    </message>
    <message>
        <source>Not along with the file: on the telephone, or on paper. verify_bundle.py shows the same words when the file is this vault&apos;s whole history up to here.</source>
        <translation>Pas avec le fichier&#xa0;: par téléphone, ou sur papier. verify_bundle.py affiche les mêmes mots si le fichier est tout l’historique de ce coffre jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AuditPage</name>
    <message>
        <source>Verifying the history</source>
        <translation>Vérification de l’historique</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>People and days</source>
        <translation>Personnes et jours</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>Devices (%L1 silent)</source>
        <translation>Appareils (%L1 muets)</translation>
    </message>
    <message>
        <source>Verifying: %L1 of %L2</source>
        <translation>Vérification&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message numerus="yes">
        <source>Not whole: %Ln event(s) hold; what is named below does not.</source>
        <translation>
            <numerusform>Incomplet&#xa0;: %Ln événement est valable&#x202f;; ce qui est nommé ci-dessous ne l’est pas.</numerusform>
            <numerusform>Incomplet&#xa0;: %Ln événements sont valables&#x202f;; ce qui est nommé ci-dessous ne l’est pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not hold; the first is shown.</source>
        <translation>
            <numerusform>%n élément n’est pas valable&#x202f;; il est affiché.</numerusform>
            <numerusform>%n éléments ne sont pas valables&#x202f;; le premier est affiché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: the signed record, its device&apos;s key and its place in the chain.</source>
        <translation>Copié&#xa0;: l’enregistrement signé, la clé de son appareil et sa place dans la chaîne.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Banner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Détail technique</translation>
    </message>
</context>
<context>
    <name>hypha::gui::BrushStrip</name>
    <message>
        <source>Period shown, within the whole history</source>
        <translation>Période affichée, au sein de tout l’historique</translation>
    </message>
    <message>
        <source>The arrows move it, with Shift they move its end, Home shows the whole history.</source>
        <translation>Les flèches déplacent la période, avec Maj seulement sa fin&#x202f;; Début affiche tout l’historique.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CapsLockHint</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble activé.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CheckSheet</name>
    <message>
        <source>Check a share</source>
        <translation>Vérifier une part</translation>
    </message>
    <message>
        <source>Type what stands on the sheet. It is only looked at here: the key is not rebuilt, and no word is kept. The audit log notes that this share was checked.</source>
        <translation>Saisissez ce qui figure sur la feuille. La part est seulement examinée ici&#xa0;: la clé n’est pas reconstituée et aucun mot n’est conservé. Le journal d’audit note que cette part a été vérifiée.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Words of the share</source>
        <translation>Mots de la part</translation>
    </message>
    <message>
        <source>The words are right, but they belong to another set: this sheet is void. Destroy it; the present set is number %1.</source>
        <translation>Les mots sont justes, mais appartiennent à une autre série&#xa0;: cette feuille est nulle. Détruisez-la&#x202f;; la série actuelle porte le numéro %1.</translation>
    </message>
    <message>
        <source>✓ Valid: set %1, group %2, share %3 of %4, holder %5.</source>
        <translation>✓ Valable&#xa0;: série %1, groupe %2, part %3 sur %4, détenteur %5.</translation>
    </message>
    <message>
        <source>The codes on it hold no share of a recovery key.</source>
        <translation>Les codes qui s’y trouvent ne contiennent aucune part d’une clé de récupération.</translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation>En vérifier une autre</translation>
    </message>
    <message>
        <source>Noted in the audit log.</source>
        <translation>Noté dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Another set: the words are right, but they are share %1 of group %2 of set %3, holder %4. Set %5 replaced it: this sheet is void, destroy it.</source>
        <translation>Autre série&#xa0;: les mots sont justes, mais c’est la part %1 du groupe %2 de la série %3, détenteur %4. La série %5 l’a remplacée&#xa0;: cette feuille est nulle, détruisez-la.</translation>
    </message>
    <message>
        <source>Another set: the words are right, but they are share %1 of group %2 of set %3. Set %4 replaced it: this sheet is void, destroy it.</source>
        <translation>Autre série&#xa0;: les mots sont justes, mais c’est la part %1 du groupe %2 de la série %3. La série %4 l’a remplacée&#xa0;: cette feuille est nulle, détruisez-la.</translation>
    </message>
    <message>
        <source>✓ Valid: set %1, group %2, share %3 of %4.</source>
        <translation>✓ Valable&#xa0;: série %1, groupe %2, part %3 sur %4.</translation>
    </message>
    <message>
        <source>Noted in the audit log. It counts when its holder or an admin checks it.</source>
        <translation>Noté dans le journal d’audit. Seule compte la vérification par le détenteur ou par un administrateur.</translation>
    </message>
    <message>
        <source>The vault is still being read.</source>
        <translation>Le coffre est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Set %1 has replaced set %2 while this was open: the sheets of set %2 are void.</source>
        <translation>La série %1 a remplacé la série %2 pendant que cette fenêtre était ouverte&#xa0;: les feuilles de la série %2 sont nulles.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Commands</name>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>Nouveau jeu…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Supprimer l’entrée</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Reveal or hide the value</source>
        <translation>Afficher ou masquer la valeur</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy the user name</source>
        <translation>Copier le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Enregistrer une version…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Abandonner le brouillon…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>Filtrer les entrées</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Rechercher les changements</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Mark or unmark as favourite</source>
        <translation>Ajouter aux favoris ou en retirer</translation>
    </message>
    <message>
        <source>Copy to set…</source>
        <translation>Copier dans un jeu…</translation>
    </message>
    <message>
        <source>Move to set…</source>
        <translation>Déplacer vers un jeu…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Add my device…</source>
        <translation>Ajouter mon appareil…</translation>
    </message>
    <message>
        <source>Renew keys…</source>
        <translation>Renouveler les clés…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Words of the vault…</source>
        <translation>Mots du coffre…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Projects and sets</source>
        <translation>Projets et jeux</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personnes et clés</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>Voir dans l’audit</translation>
    </message>
    <message>
        <source>Verify everything</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Export events…</source>
        <translation>Exporter des événements…</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Rename the project or set…</source>
        <translation>Renommer le projet ou le jeu…</translation>
    </message>
    <message>
        <source>Delete the project or set…</source>
        <translation>Supprimer le projet ou le jeu…</translation>
    </message>
    <message>
        <source>Print a report…</source>
        <translation>Imprimer un rapport…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CompareSheet</name>
    <message>
        <source>Version %1 compared with version %2</source>
        <translation>Version %1 comparée à la version %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Restore this entry</source>
        <translation>Restaurer cette entrée</translation>
    </message>
    <message>
        <source>Puts it into the draft as it was in version %1</source>
        <translation>La met dans le brouillon telle qu’elle était dans la version %1</translation>
    </message>
    <message>
        <source>The two versions hold the same.</source>
        <translation>Les deux versions ont le même contenu.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ConflictSheet</name>
    <message>
        <source>Changed by two people</source>
        <translation>Modifié par deux personnes</translation>
    </message>
    <message>
        <source>Somebody else changed the same while you did. The vault has theirs; yours is kept on this computer, encrypted. Nothing is lost until you choose, and versions keep what was there before.</source>
        <translation>Quelqu’un d’autre a modifié la même chose en même temps que vous. Le coffre contient sa version&#x202f;; la vôtre est gardée, chiffrée, sur cet ordinateur. Rien n’est perdu avant votre choix, et l’historique conserve ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Ce qui est à régler</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Before, theirs and mine</source>
        <translation>Avant, l’autre et la mienne</translation>
    </message>
    <message>
        <source>Theirs keeps its name; yours becomes an entry beside it.</source>
        <translation>L’autre garde son nom&#x202f;; la vôtre devient une entrée à côté.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>project / set</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>Tout est réglé.</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>Rien n’est à régler.</translation>
    </message>
    <message>
        <source>Something that you did is no longer possible, because of what others did first.</source>
        <translation>Une chose que vous avez faite n’est plus possible, à cause de ce que d’autres ont fait avant.</translation>
    </message>
    <message>
        <source>Do it again if it is still wanted, then let this go.</source>
        <translation>Refaites-la si vous la voulez encore, puis abandonnez ceci.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>%1: theirs is kept.</source>
        <translation>%1&#xa0;: l’autre version est gardée.</translation>
    </message>
    <message>
        <source>%1: yours is kept.</source>
        <translation>%1&#xa0;: la vôtre est gardée.</translation>
    </message>
    <message>
        <source>%1: both are kept.</source>
        <translation>%1&#xa0;: les deux sont gardées.</translation>
    </message>
    <message>
        <source>It is let go.</source>
        <translation>C’est abandonné.</translation>
    </message>
    <message>
        <source>Theirs: “%1”</source>
        <comment>another device of one&apos;s own</comment>
        <translation>L’autre&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <comment>a person</comment>
        <translation>L’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>n’existait pas encore</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>What you had written:</source>
        <translation>Ce que vous aviez écrit&#xa0;:</translation>
    </message>
    <message>
        <source>What you had written in %1:</source>
        <translation>Ce que vous aviez écrit dans %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre entrée</numerusform>
            <numerusform>%n autres entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not carried over</source>
        <comment>an entry, or what was done</comment>
        <translation>%1, non repris</translation>
    </message>
    <message>
        <source>What others did came first and left no place for it. What you wrote is kept on this computer, encrypted, until you let it go.</source>
        <translation>Les changements d’autres personnes sont arrivés avant et ne lui ont pas laissé de place. Ce que vous avez écrit est gardé, chiffré, sur cet ordinateur jusqu’à ce que vous l’abandonniez.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ContactsSheet</name>
    <message>
        <source>Recovery contacts</source>
        <translation>Contacts de récupération</translation>
    </message>
    <message>
        <source>When all your devices are lost, a contact compares the words of your new one with you and lets it in. They can give back only what they can read and share themselves.</source>
        <translation>Quand tous vos appareils sont perdus, un contact compare avec vous les mots du nouveau et l’admet. Il ne peut rendre que ce qu’il peut lui-même lire et partager.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Members of the organisation</source>
        <translation>Membres de l’organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Your recovery contacts are saved.</source>
        <translation>Vos contacts de récupération sont enregistrés.</translation>
    </message>
    <message>
        <source>Can give back</source>
        <translation>Peut rendre</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %1 stay(s): another device of yours names them, and only there that is taken back.</source>
        <translation>
            <numerusform>Enregistré. %1 reste&#xa0;: un autre de vos appareils désigne cette personne, et cela ne s’annule que là-bas.</numerusform>
            <numerusform>Enregistré. %1 restent&#xa0;: un autre de vos appareils les désigne, et cela ne s’annule que là-bas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::CountTable</name>
    <message numerus="yes">
        <source>%1, %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %Ln événement</numerusform>
            <numerusform>%1, %2&#xa0;: %Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::CreatePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Creating the vault</source>
        <translation>Création du coffre</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your team&apos;s or your own name. The host can read it.</source>
        <translation>Le nom de votre équipe ou le vôtre. L’hébergeur peut le lire.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>How colleagues recognise you. No mail is sent.</source>
        <translation>Vos collègues vous reconnaissent ainsi. Aucun message n’est envoyé.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nom de cet appareil</translation>
    </message>
    <message>
        <source>It protects the keys on this computer. Nobody can reset it for you.</source>
        <translation>Elle protège les clés sur cet ordinateur. Personne ne peut la réinitialiser pour vous.</translation>
    </message>
    <message>
        <source>Where the vault lives</source>
        <translation>Où se trouve le coffre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>Il faut un nom de 1 à 256 caractères.</translation>
    </message>
    <message>
        <source>An address looks like ada@example.org.</source>
        <translation>Une adresse ressemble à ada@example.org.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Une phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>A git remote can be added later, under Settings.</source>
        <translation>Un dépôt git distant peut être ajouté plus tard, sous Paramètres.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>A git repository as well</source>
        <translation>Aussi un dépôt git</translation>
    </message>
    <message>
        <source>You are asked for its address once the vault is made. Its host sees only what is encrypted and signed.</source>
        <translation>Son adresse vous sera demandée une fois le coffre créé. L’hébergeur n’y voit que ce qui est chiffré et signé.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CredentialSheet</name>
    <message>
        <source>Credential for %1</source>
        <translation>Identifiants pour %1</translation>
    </message>
    <message>
        <source>The host asks who you are before it lets you fetch and push. It decides nothing about who can read your secrets.</source>
        <translation>L’hébergeur demande qui vous êtes avant de vous laisser recevoir et envoyer. Il ne décide en rien qui peut lire vos secrets.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DaysView</name>
    <message>
        <source>People and days</source>
        <translation>Personnes et jours</translation>
    </message>
    <message>
        <source>The stronger the colour, the more events somebody signed. Enter shows the events of a field.</source>
        <translation>Plus la couleur est intense, plus la personne a signé d’événements. Entrée affiche les événements d’une case.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DepartureSheet</name>
    <message>
        <source>Revoke “%1” of %2?</source>
        <translation>Révoquer «&#x202f;%1&#x202f;» de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Revoke and renew keys</source>
        <translation>Révoquer et renouveler les clés</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>«&#x202f;%1&#x202f;» est révoqué.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Quitter %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Retirer %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Remove and renew keys</source>
        <translation>Retirer et renouveler les clés</translation>
    </message>
    <message>
        <source>You have left %1.</source>
        <translation>Vous avez quitté %1.</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 n’est plus dans %2.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Raison (facultatif)</translation>
    </message>
    <message>
        <source>Everybody in the vault and the host of the repository can read it.</source>
        <translation>Tous les membres du coffre et l’hébergeur du dépôt peuvent la lire.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>a device and its owner</comment>
        <translation>«&#x202f;%1&#x202f;» de %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DeviceModel</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (celui-ci)</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Its last signed act: %1</source>
        <translation>Son dernier acte signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Dernier signe de vie</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DevicePane</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>No device chosen</source>
        <translation>Aucun appareil choisi</translation>
    </message>
    <message>
        <source>Choose a device to compare its words, or to revoke it.</source>
        <translation>Choisissez un appareil pour comparer ses mots ou le révoquer.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Last signed act</source>
        <translation>Dernier acte signé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Words of this device</source>
        <translation>Mots de cet appareil</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>Voir dans l’audit</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DevicesHeard</name>
    <message>
        <source>never</source>
        <comment>a device signed</comment>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>silent for over %n day(s)</source>
        <translation>
            <numerusform>sans signe de vie depuis plus de %n jour</numerusform>
            <numerusform>sans signe de vie depuis plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed this week</source>
        <translation>a confirmé cette semaine</translation>
    </message>
    <message>
        <source>not heard this week</source>
        <translation>rien cette semaine</translation>
    </message>
    <message>
        <source>%1 of %2, last signed: %3, %4</source>
        <comment>a device, its owner, when, and what that means</comment>
        <translation>%1 de %2, dernière signature&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>Dernière signature</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DifferenceView</name>
    <message>
        <source>The change in full</source>
        <translation>Le changement en entier</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>%1 ajout(s), %2 modification(s), %3 suppression(s)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>this part of the entry is not there on this side</extracomment>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) are not shown here.</source>
        <translation>
            <numerusform>%Ln autre partie n’est pas affichée ici.</numerusform>
            <numerusform>%Ln autres parties ne sont pas affichées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ(s).</source>
        <translation>
            <numerusform>Parmi elles, %Ln diffère.</numerusform>
            <numerusform>Parmi elles, %Ln diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) stayed</source>
        <translation>
            <numerusform>%Ln étiquette conservée</numerusform>
            <numerusform>%Ln étiquettes conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <comment>tags</comment>
        <translation>Retrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>tags</comment>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Duties</name>
    <message>
        <source>Nothing can be changed from here at present.</source>
        <translation>Rien ne peut être modifié d’ici pour le moment.</translation>
    </message>
    <message>
        <source>Owners and admins invite.</source>
        <translation>Les propriétaires et les administrateurs invitent.</translation>
    </message>
    <message>
        <source>Owners and admins of a project renew its key.</source>
        <translation>Les propriétaires et les administrateurs d’un projet en renouvellent la clé.</translation>
    </message>
    <message>
        <source>You no longer belong to %1.</source>
        <translation>Vous ne faites plus partie de %1.</translation>
    </message>
    <message>
        <source>This device was revoked.</source>
        <translation>Cet appareil a été révoqué.</translation>
    </message>
    <message>
        <source>The time of this device is over.</source>
        <translation>L’accès de cet appareil a expiré.</translation>
    </message>
    <message>
        <source>Your time in %1 is over.</source>
        <translation>Votre accès à %1 a expiré.</translation>
    </message>
    <message>
        <source>Nothing new can be read here, and nothing can be changed.</source>
        <translation>Rien de nouveau ne peut être lu ici, et rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Ask %1 for more time.</source>
        <comment>names</comment>
        <translation>Demandez une prolongation à %1.</translation>
    </message>
    <message>
        <source>If you still use it, invite it again from another device of yours. If not, remove the vault from this computer.</source>
        <translation>Si vous l’utilisez encore, invitez-le à nouveau depuis un autre de vos appareils. Sinon, retirez le coffre de cet ordinateur.</translation>
    </message>
    <message>
        <source>If that is a mistake, ask %1 for an invitation. If not, remove the vault from this computer.</source>
        <comment>names</comment>
        <translation>Si c’est une erreur, demandez une invitation à %1. Sinon, retirez le coffre de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryDetail</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>nouvelle, non enregistrée</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>modifiée, non enregistrée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time, a person</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Written to %1. The file is not encrypted.</source>
        <translation>Écrit dans %1. Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Favourite: take the star away</source>
        <translation>Favori&#xa0;: retirer l’étoile</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>expire dans %n jour</numerusform>
            <numerusform>expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Restore this entry</source>
        <translation>Restaurer cette entrée</translation>
    </message>
    <message>
        <source>Write the file into a git work tree?</source>
        <translation>Écrire le fichier dans un arbre de travail git&#x202f;?</translation>
    </message>
    <message>
        <source>This folder belongs to a git work tree that does not ignore the file: it could be committed with everything in it.</source>
        <translation>Ce dossier appartient à un arbre de travail git qui n’ignore pas le fichier&#xa0;: il pourrait entrer dans un commit avec tout son contenu.</translation>
    </message>
    <message>
        <source>Write it anyway</source>
        <translation>Écrire quand même</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Autres champs</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryEditor</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Keep in draft</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>A key has 1 to 256 bytes and no line breaks or control characters.</source>
        <translation>Une clé a de 1 à 256 octets, sans saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>There is already an entry with this key.</source>
        <translation>Il existe déjà une entrée avec cette clé.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Une adresse ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Code de sécurité</translation>
    </message>
    <message>
        <source>This is no otpauth: address and no key. Copy what the site shows when you set up an authenticator.</source>
        <translation>Ce n’est ni une adresse otpauth: ni une clé. Copiez ce que le site affiche quand vous configurez une application d’authentification.</translation>
    </message>
    <message>
        <source>Choose the file that this entry keeps.</source>
        <translation>Choisissez le fichier que conserve cette entrée.</translation>
    </message>
    <message>
        <source>Keep the new entry?</source>
        <translation>Conserver la nouvelle entrée&#x202f;?</translation>
    </message>
    <message>
        <source>Keep the changes to %1?</source>
        <translation>Conserver les modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>What is kept waits in the draft until you save a version.</source>
        <translation>Ce que vous gardez attend dans le brouillon que vous enregistriez une version.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Unfinished entry</source>
        <translation>Entrée inachevée</translation>
    </message>
    <message>
        <source>otpauth: address or key</source>
        <translation>Adresse otpauth: ou clé</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>The otpauth: address, or the key that the site shows beside its picture</source>
        <translation>L’adresse otpauth: ou la clé que le site affiche à côté de son image</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Nom sur la carte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Fin de validité</translation>
    </message>
    <message>
        <source>MM/YY</source>
        <translation>MM/AA</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Générer…</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryList</name>
    <message>
        <source>Opening the set</source>
        <translation>Ouverture du jeu</translation>
    </message>
    <message>
        <source>Back to the current version</source>
        <translation>Revenir à la version actuelle</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>Filtrer les entrées</translation>
    </message>
    <message>
        <source>Filter by key, user name, address or tag</source>
        <translation>Filtrer par clé, nom d’utilisateur, adresse ou étiquette</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Begin with a project</source>
        <translation>Commencez par un projet</translation>
    </message>
    <message>
        <source>A project is a group of people who share secrets, such as “website” or “billing”. Sets inside it keep environments apart.</source>
        <translation>Un projet est un groupe de personnes qui partagent des secrets, par exemple «&#x202f;site web&#x202f;» ou «&#x202f;facturation&#x202f;». Les jeux qu’il contient séparent les environnements.</translation>
    </message>
    <message>
        <source>Choose a set, or make one</source>
        <translation>Choisissez un jeu ou créez-en un</translation>
    </message>
    <message>
        <source>A set holds entries that belong together, such as everything for “production”. Its versions are kept.</source>
        <translation>Un jeu réunit les entrées qui vont ensemble, par exemple tout ce qui sert à la «&#x202f;production&#x202f;». Ses versions sont conservées.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>A .env, .json, .yaml, .sh or .csv file becomes entries of this set. Nothing is saved before you have seen it.</source>
        <translation>Un fichier .env, .json, .yaml, .sh ou .csv devient des entrées de ce jeu. Rien n’est enregistré avant que vous ne l’ayez vu.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>You are looking at version %1 of %2, read-only.</source>
        <translation>Vous consultez la version %1 sur %2, en lecture seule.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n changement non enregistré</numerusform>
            <numerusform>%n changements non enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry is as the filter wants it: no key, user name, address or tag.</source>
        <translation>Aucune entrée ne répond au filtre, ni par sa clé, ni par son nom d’utilisateur, son adresse ou une étiquette.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Afficher toutes les entrées</translation>
    </message>
    <message>
        <source>This set cannot be read</source>
        <translation>Ce jeu est illisible</translation>
    </message>
    <message>
        <source>What is stored of it is damaged or missing. Until it is whole again nothing can be changed in it. Other sets are not touched.</source>
        <translation>Ce qui en est stocké est endommagé ou manquant. Tant qu’il n’est pas de nouveau complet, rien ne peut y être modifié. Les autres jeux ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Nothing was in it</source>
        <translation>Il était vide</translation>
    </message>
    <message>
        <source>In this version the set had no entries.</source>
        <translation>Dans cette version, le jeu n’avait aucune entrée.</translation>
    </message>
    <message>
        <source>What KeePassXC, Bitwarden, 1Password and browsers such as Chrome or Firefox export as CSV is taken as well.</source>
        <translation>Les fichiers CSV exportés par KeePassXC, Bitwarden, 1Password et des navigateurs comme Chrome ou Firefox sont acceptés aussi.</translation>
    </message>
    <message>
        <source>This device has no key for it</source>
        <translation>Cet appareil n’en a pas la clé</translation>
    </message>
    <message>
        <source>The set is whole, but its key was not given to this device. Another device of yours can give it under People, or an admin of the project.</source>
        <translation>Le jeu est intact, mais sa clé n’a pas été donnée à cet appareil. Un autre de vos appareils peut la donner sous Personnes, ou un administrateur du projet.</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <translation>%L1 sur %L2 affichées</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age in days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>Favourite: click to remove the star</source>
        <translation>Favori&#xa0;: cliquez pour retirer l’étoile</translation>
    </message>
    <message>
        <source>Click to make it a favourite</source>
        <translation>Cliquez pour l’ajouter aux favoris</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Modifiée le %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Expirée le %1</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Expire le %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>no favourite</source>
        <translation>pas un favori</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>age of an entry, then that it expires</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryTable</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>Favoris en premier</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventModel</name>
    <message>
        <source>Signature verified</source>
        <translation>Signature vérifiée</translation>
    </message>
    <message>
        <source>Place in the chain verified</source>
        <translation>Place dans la chaîne vérifiée</translation>
    </message>
    <message>
        <source>Permission verified</source>
        <translation>Autorisation vérifiée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Event %L1 does not hold. %2</source>
        <comment>a number and what that could mean</comment>
        <translation>L’événement %L1 n’est pas valable. %2</translation>
    </message>
    <message>
        <source>The signature does not hold</source>
        <translation>La signature n’est pas valable</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Signature non vérifiée</translation>
    </message>
    <message>
        <source>The place in the chain does not hold</source>
        <translation>La place dans la chaîne n’est pas valable</translation>
    </message>
    <message>
        <source>Place in the chain not checked</source>
        <translation>Place dans la chaîne non vérifiée</translation>
    </message>
    <message>
        <source>The permission does not hold</source>
        <translation>L’autorisation n’est pas valable</translation>
    </message>
    <message>
        <source>Permission not checked</source>
        <translation>Autorisation non vérifiée</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventPane</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>Choose an event to see who signed it, and what proves it.</source>
        <translation>Choisissez un événement pour voir qui l’a signé et ce qui le prouve.</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ vérifié</translation>
    </message>
    <message>
        <source>%1, by the signer&apos;s clock</source>
        <translation>%1, selon l’horloge du signataire</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <comment>a person and a device</comment>
        <translation>%1 avec «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>✓ Signature: by this device&apos;s key.
✓ Chain: follows the event before it, unchanged.
✓ Permission: its author was allowed to do this.</source>
        <translation>✓ Signature&#xa0;: par la clé de cet appareil.
✓ Chaîne&#xa0;: suit l’événement précédent, inchangé.
✓ Autorisation&#xa0;: l’auteur avait le droit de le faire.</translation>
    </message>
    <message>
        <source>Event %L1</source>
        <translation>Événement %L1</translation>
    </message>
    <message>
        <source>The event before this one</source>
        <translation>L’événement précédent</translation>
    </message>
    <message>
        <source>The event after this one</source>
        <translation>L’événement suivant</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Place dans la chaîne</translation>
    </message>
    <message>
        <source>Files it wrote</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>None: the event itself is all.</source>
        <translation>Aucun&#xa0;: il n’y a que l’événement lui-même.</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a file</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Show the signed record</source>
        <translation>Afficher l’enregistrement signé</translation>
    </message>
    <message>
        <source>Copy as proof</source>
        <translation>Copier comme preuve</translation>
    </message>
    <message>
        <source>✗ does not hold</source>
        <translation>✗ non valable</translation>
    </message>
    <message>
        <source>The last event that holds</source>
        <translation>Le dernier événement valable</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <source>unverified</source>
        <comment>an event</comment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>✓ Signature: by the key that this device showed itself.
✓ Chain: follows the event before it, unchanged.
– Permission: anybody may ask this.</source>
        <translation>✓ Signature&#xa0;: par la clé que cet appareil a lui-même présentée.
✓ Chaîne&#xa0;: suit l’événement précédent, inchangé.
– Autorisation&#xa0;: chacun peut faire cette demande.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventsView</name>
    <message>
        <source>Events over time</source>
        <translation>Événements au fil du temps</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Aucun événement ne correspond</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The filter and the period let nothing through.</source>
        <translation>Le filtre et la période ne laissent rien passer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1</source>
        <translation>
            <numerusform>%Ln événement, %1</numerusform>
            <numerusform>%Ln événements, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::ExpiryEdit</name>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>Date d’expiration</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message numerus="yes">
        <source>The whole set: %n entry(s)</source>
        <translation>
            <numerusform>Tout le jeu&#xa0;: %n entrée</numerusform>
            <numerusform>Tout le jeu&#xa0;: %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is selected: %n entry(s)</source>
        <translation>
            <numerusform>Seulement la sélection&#xa0;: %n entrée</numerusform>
            <numerusform>Seulement la sélection&#xa0;: %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>Aucun emplacement choisi</translation>
    </message>
    <message>
        <source>The file is not encrypted.</source>
        <translation>Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Whoever can read it, a backup or a program of yours, has every secret in it.</source>
        <translation>Quiconque peut le lire, même une sauvegarde ou un de vos programmes, détient chaque secret qu’il contient.</translation>
    </message>
    <message>
        <source>Delete it as soon as it has served.</source>
        <translation>Supprimez-le dès qu’il a servi.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Choisir où</translation>
    </message>
    <message>
        <source>This folder belongs to a git work tree that does not ignore the file: it could be committed with everything in it.</source>
        <translation>Ce dossier appartient à un arbre de travail git qui n’ignore pas le fichier&#xa0;: il pourrait entrer dans un commit avec tout son contenu.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it anyway</source>
        <translation>Écrire quand même</translation>
    </message>
    <message>
        <source>user names</source>
        <translation>noms d’utilisateur</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>expiry dates</source>
        <translation>dates d’expiration</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>codes à usage unique</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>autres champs</translation>
    </message>
    <message>
        <source>This format has no place for: %1.</source>
        <translation>Ce format ne peut pas contenir&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ExposureList</name>
    <message>
        <source>These values were readable to somebody who is gone. Change them where they are used, and save the new ones here: each leaves the list with its new value.</source>
        <translation>Ces valeurs étaient lisibles par quelqu’un qui est parti. Changez-les là où elles servent et enregistrez les nouvelles ici&#xa0;: chacune quitte la liste avec sa nouvelle valeur.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>When somebody leaves or a device is revoked, what they could read is listed here until each value is a new one.</source>
        <translation>Quand quelqu’un part ou qu’un appareil est révoqué, ce qui était lisible figure ici jusqu’à ce que chaque valeur soit remplacée.</translation>
    </message>
    <message>
        <source>Credentials to change</source>
        <translation>Secrets à changer</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Revoked: “%1” of %2</source>
        <translation>Révoqué&#xa0;: «&#x202f;%1&#x202f;» de %2</translation>
    </message>
    <message>
        <source>%1, no longer in “%2”</source>
        <translation>%1, a quitté «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1, no longer in %2</source>
        <translation>%1, a quitté %2</translation>
    </message>
    <message>
        <source>key not renewed yet</source>
        <translation>clé pas encore renouvelée</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A set that you cannot read</source>
        <translation>Un jeu que vous ne pouvez pas lire</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Afficher l’entrée</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FieldList</name>
    <message>
        <source>Further fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FieldModel</name>
    <message>
        <source>secret</source>
        <comment>in place of a value</comment>
        <translation>secret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FieldsEdit</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valeur du champ</translation>
    </message>
    <message>
        <source>Keep this field secret</source>
        <translation>Garder ce champ secret</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Monter le champ</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Retirer le champ</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un champ doit avoir un nom.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s): too many to stand one below the other. The chosen one is changed below.</source>
        <translation>
            <numerusform>%Ln champ&#xa0;: trop pour tenir les uns sous les autres. Celui qui est choisi se modifie ci-dessous.</numerusform>
            <numerusform>%Ln champs&#xa0;: trop pour tenir les uns sous les autres. Celui qui est choisi se modifie ci-dessous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::FileEdit</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The file is too long: an entry holds at most %1.</source>
        <translation>Le fichier est trop grand&#xa0;: une entrée contient au plus %1.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FilterBar</name>
    <message>
        <source>Since my last visit</source>
        <translation>Depuis ma dernière visite</translation>
    </message>
    <message>
        <source>Odd clocks</source>
        <translation>Horloges suspectes</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Filter by words: a name, a message, what happened</source>
        <translation>Filtrer par mots&#xa0;: un nom, un message, ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered and by what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1&#xa0;: %2 et %n autre</numerusform>
            <numerusform>%1&#xa0;: %2 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Since my last visit: %L1</source>
        <translation>Depuis ma dernière visite&#xa0;: %L1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a device and its owner</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>a project</comment>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>Only one kind</source>
        <translation>Un seul type</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Only events after number %L1</source>
        <translation>Seulement les événements après le numéro %L1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>What is switched off here does not narrow this view.</source>
        <translation>Ce qui est désactivé ici ne restreint pas cette vue.</translation>
    </message>
    <message>
        <source>Does not narrow this view.</source>
        <translation>Ne restreint pas cette vue.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FilterButton</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Expired or expiring soon</source>
        <translation>Expirées ou bientôt expirées</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show only some entries</source>
        <translation>N’afficher que certaines entrées</translation>
    </message>
    <message>
        <source>Showing only: %1</source>
        <translation>Affichées seulement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FingerprintPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Votre coffre est prêt</translation>
    </message>
    <message>
        <source>These words are its fingerprint. Write them down, or tell them to colleagues in person: whoever compares them knows that they opened your vault and no other.</source>
        <translation>Ces mots sont son empreinte. Notez-les ou donnez-les de vive voix à vos collègues&#xa0;: qui les compare sait qu’il a ouvert votre coffre et aucun autre.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>The vault and the keys of this device were made.</source>
        <translation>Le coffre et les clés de cet appareil ont été créés.</translation>
    </message>
    <message>
        <source>Make a project and a set, such as “website” and “production”.</source>
        <translation>Créez un projet et un jeu, par exemple «&#x202f;site web&#x202f;» et «&#x202f;production&#x202f;».</translation>
    </message>
    <message>
        <source>Add first secrets</source>
        <translation>Ajouter les premiers secrets</translation>
    </message>
    <message>
        <source>Print an emergency kit: the way back if the passphrase or this computer is lost.</source>
        <translation>Imprimez un kit d’urgence&#xa0;: il rend l’accès en cas de perte de la phrase secrète ou de cet ordinateur.</translation>
    </message>
    <message>
        <source>Print emergency kit…</source>
        <translation>Imprimer un kit d’urgence…</translation>
    </message>
    <message>
        <source>Drop a .env file on it, look at what it brings, and save it as a version.</source>
        <translation>Déposez-y un fichier .env, regardez ce qu’il apporte, et enregistrez-le comme version.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::GeneratorPopover</name>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>a–z</source>
        <translation>a–z</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Generated value</source>
        <translation>Valeur générée</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Weak: a computer finds it in minutes.</source>
        <translation>Faible&#xa0;: un ordinateur la trouve en quelques minutes.</translation>
    </message>
    <message>
        <source>Fair: good for an account that locks after wrong tries.</source>
        <translation>Correcte&#xa0;: suffit pour un compte qui se bloque après des essais erronés.</translation>
    </message>
    <message>
        <source>Strong: out of reach of anybody who guesses.</source>
        <translation>Forte&#xa0;: hors de portée de qui essaie de deviner.</translation>
    </message>
    <message>
        <source>Very strong: out of reach for good.</source>
        <translation>Très forte&#xa0;: hors de portée pour de bon.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HeadSheet</name>
    <message>
        <source>Is this the vault&apos;s newest state?</source>
        <translation>Est-ce le dernier état du coffre&#x202f;?</translation>
    </message>
    <message>
        <source>What this computer remembered of the vault&apos;s history is missing or was altered. Somebody with access to this computer or its disk could have put an old state back.</source>
        <translation>Ce que cet ordinateur avait retenu de l’historique du coffre manque ou a été altéré. Quelqu’un ayant accès à cet ordinateur ou à son disque aurait pu remettre un ancien état.</translation>
    </message>
    <message>
        <source>Remember this state</source>
        <translation>Retenir cet état</translation>
    </message>
    <message>
        <source>I compared all twelve words: they match</source>
        <translation>J’ai comparé les douze mots&#xa0;: ils concordent</translation>
    </message>
    <message>
        <source>These words are the vault&apos;s present state. Compare them with what a colleague&apos;s window shows at its foot, with “hypha-cli status” elsewhere, or with a note of your own.</source>
        <translation>Ces mots sont l’état actuel du coffre. Comparez-les avec ceux affichés en bas de la fenêtre d’un collègue, avec «&#x202f;hypha-cli status&#x202f;» sur un autre appareil, ou avec une note de votre main.</translation>
    </message>
    <message>
        <source>If they differ, or you cannot tell, cancel: nothing is changed, and a backup of this computer still holds what was remembered.</source>
        <translation>S’ils diffèrent, ou en cas de doute, annulez&#xa0;: rien n’est modifié, et une sauvegarde de cet ordinateur contient encore ce qui avait été retenu.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HeardView</name>
    <message>
        <source>Once a week, sign by itself what this device has seen</source>
        <translation>Une fois par semaine, signer automatiquement ce que cet appareil a vu</translation>
    </message>
    <message>
        <source>Whoever signs an event confirms the whole history before it. A device that says nothing for long may be lost, or be shown an old state by whoever stores the vault: ask its owner, and compare the words.</source>
        <translation>Qui signe un événement confirme tout l’historique qui le précède. Un appareil longtemps muet est peut-être perdu, ou se voit montrer un ancien état par qui stocke le coffre&#xa0;: demandez à son propriétaire et comparez les mots.</translation>
    </message>
    <message>
        <source>When each device signed last</source>
        <translation>Dernière signature de chaque appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A device is marked as silent after</source>
        <translation>Un appareil est marqué comme muet après</translation>
    </message>
    <message>
        <source>Only when it has signed nothing else for a week, and after a sync: for devices that only read.</source>
        <translation>Seulement s’il n’a rien signé d’autre depuis une semaine, et après une synchronisation&#xa0;: pour les appareils qui ne font que lire.</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Muet après</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HeatMap</name>
    <message>
        <source>People and the days they were active</source>
        <translation>Personnes et leurs jours d’activité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1.</source>
        <translation>
            <numerusform>%Ln événement, %1.</numerusform>
            <numerusform>%Ln événements, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were active.</source>
        <translation>
            <numerusform>%Ln personne a été active.</numerusform>
            <numerusform>%Ln personnes ont été actives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most: %1.</source>
        <translation>Maximum&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %Ln événement</numerusform>
            <numerusform>%1, %2&#xa0;: %Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::HistoryPanel</name>
    <message>
        <source>No version has been saved yet.</source>
        <translation>Aucune version n’a encore été enregistrée.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer à l’actuelle</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Compare v%1 with v%2</source>
        <translation>Comparer v%1 et v%2</translation>
    </message>
    <message>
        <source>Choose a version to look at it. Hold Ctrl to choose a second one to compare.</source>
        <translation>Choisissez une version pour la consulter. Maintenez Ctrl pour en choisir une seconde à comparer.</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ce qu’elle a changé</translation>
    </message>
    <message>
        <source>Compares the version with the one before it</source>
        <translation>Compare la version à la précédente</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HistoryStrip</name>
    <message>
        <source>Versions of this entry</source>
        <translation>Versions de cette entrée</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Voir l’historique</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>a version number, as short as can be</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1, by %2, %3</source>
        <translation>Version %1, par %2, %3</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HolderList</name>
    <message>
        <source>Who holds which share</source>
        <translation>Qui détient quelle part</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>paper, “%1”</source>
        <translation>papier, «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>Who holds which share of set %1</source>
        <translation>Qui détient quelle part de la série %1</translation>
    </message>
    <message>
        <source>%1 (said by %2, %3)</source>
        <comment>when it counts from, and what somebody says</comment>
        <translation>%1 (selon %2, %3)</translation>
    </message>
    <message>
        <source>It counts when its holder says so, as the set names them, or somebody who may share in the organisation.</source>
        <translation>Cela ne compte que si le détenteur nommé dans la série le dit, ou une personne qui peut partager dans l’organisation.</translation>
    </message>
    <message>
        <source>%1, as a file</source>
        <comment>when a sheet was saved instead of printed</comment>
        <translation>%1, en fichier</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HostForm</name>
    <message>
        <source>Token or password</source>
        <translation>Jeton ou mot de passe</translation>
    </message>
    <message>
        <source>Use a key file instead of the ssh agent</source>
        <translation>Utiliser un fichier de clé au lieu de l’agent ssh</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Phrase secrète du fichier de clé</translation>
    </message>
    <message>
        <source>User name at the host</source>
        <translation>Nom d’utilisateur chez l’hébergeur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de clé</translation>
    </message>
    <message>
        <source>Private key (ed25519)</source>
        <translation>Clé privée (ed25519)</translation>
    </message>
    <message>
        <source>Passphrase of the key file, if it has one</source>
        <translation>Phrase secrète du fichier de clé, s’il en a une</translation>
    </message>
    <message>
        <source>It is kept in the keystore of this computer and shown to %1 alone.</source>
        <translation>Conservé dans le trousseau de cet ordinateur et montré uniquement à %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HostKeySheet</name>
    <message>
        <source>Key of the host</source>
        <translation>Clé de l’hébergeur</translation>
    </message>
    <message>
        <source>An ssh host proves by its key that it is the one you mean. Compare the fingerprint with the one that the host&apos;s owner publishes.</source>
        <translation>Un hébergeur ssh prouve par sa clé qu’il est bien celui que vous voulez joindre. Comparez l’empreinte avec celle que publie le responsable de l’hébergeur.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>C’est la bonne</translation>
    </message>
    <message>
        <source>Fingerprint of the host&apos;s key</source>
        <translation>Empreinte de la clé de l’hébergeur</translation>
    </message>
    <message>
        <source>%1 shows:</source>
        <translation>%1 montre&#xa0;:</translation>
    </message>
    <message>
        <source>Only ssh hosts have keys of this kind.</source>
        <translation>Seuls les hébergeurs ssh ont des clés de ce type.</translation>
    </message>
    <message>
        <source>Asking %1 for its key…</source>
        <translation>Demande de la clé à %1…</translation>
    </message>
    <message>
        <source>The host has shown no key.</source>
        <translation>L’hébergeur n’a montré aucune clé.</translation>
    </message>
    <message>
        <source>The host shows the key that this computer knows:</source>
        <translation>L’hébergeur montre la clé que cet ordinateur connaît&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner, on a way that does not lead over this host, whether the key was changed. Use the new one only if the fingerprint below is theirs.</source>
        <translation>Demandez au responsable de l’hébergeur, par une voie qui ne passe pas par cet hébergeur, si la clé a été changée. N’utilisez la nouvelle que si l’empreinte ci-dessous est bien la sienne.</translation>
    </message>
    <message>
        <source>It was changed: use the new one</source>
        <translation>Elle a été changée&#xa0;: utiliser la nouvelle</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ImportModel</name>
    <message>
        <source>new</source>
        <comment>an entry of a file</comment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>an entry of a file</comment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>an entry of a file</comment>
        <translation>identique</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ImportSheet</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Add to the draft</source>
        <translation>Ajouter au brouillon</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Merge: keep entries that are not in the file</source>
        <translation>Fusionner&#xa0;: garder les entrées absentes du fichier</translation>
    </message>
    <message>
        <source>Replace: remove entries that are not in the file</source>
        <translation>Remplacer&#xa0;: supprimer les entrées absentes du fichier</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Lignes à problème</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n line(s) of the file cannot be read.</source>
        <translation>
            <numerusform>Rien n’a été importé&#xa0;: %n ligne du fichier est illisible.</numerusform>
            <numerusform>Rien n’a été importé&#xa0;: %n lignes du fichier sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(s).</source>
        <translation>
            <numerusform>Le fichier contient %n entrée.</numerusform>
            <numerusform>Le fichier contient %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft will then hold: %1 added, %2 changed, %3 removed.</source>
        <translation>Le brouillon contiendra alors&#xa0;: %1 ajout(s), %2 modification(s), %3 suppression(s).</translation>
    </message>
    <message>
        <source>Environment file (.env)</source>
        <translation>Fichier d’environnement (.env)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>Script shell</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entrées du fichier</translation>
    </message>
    <message>
        <source>The name of the file does not tell its format. Choose it.</source>
        <translation>Le nom du fichier n’indique pas son format. Choisissez-le.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>A newer version came in. This is what the file changes in it.</source>
        <translation>Une version plus récente est arrivée. Voici ce que le fichier y change.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>A file is taken whole or not at all, so that nothing is missing unnoticed. Correct these lines in it and have it read again. Where they look right, the format above is another one: choose it.</source>
        <translation>Un fichier est repris en entier ou pas du tout, pour que rien ne manque à votre insu. Corrigez-y ces lignes et faites-le relire. Si elles semblent justes, le format ci-dessus n’est pas le bon&#xa0;: choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::InvitationList</name>
    <message>
        <source>No open invitation</source>
        <translation>Aucune invitation en cours</translation>
    </message>
    <message>
        <source>An invitation proves to a newcomer which vault is yours. You see here those that nobody has used yet.</source>
        <translation>Une invitation prouve à un nouveau venu quel coffre est le vôtre. Vous voyez ici celles que personne n’a encore utilisées.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>anybody who holds it</source>
        <translation>quiconque la détient</translation>
    </message>
    <message>
        <source>your own device</source>
        <translation>votre propre appareil</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, expirée</translation>
    </message>
    <message>
        <source>The invitation is withdrawn: a device that uses it is no longer vouched for.</source>
        <translation>L’invitation est retirée&#xa0;: elle ne répond plus d’un appareil qui l’utilise.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>used by “%1”, which waits</source>
        <translation>utilisée par «&#x202f;%1&#x202f;», en attente d’approbation</translation>
    </message>
    <message>
        <source>used by “%1”, which was let in</source>
        <translation>utilisée par «&#x202f;%1&#x202f;», admis</translation>
    </message>
    <message>
        <source>used by “%1”, refused %2</source>
        <comment>a date and time</comment>
        <translation>utilisée par «&#x202f;%1&#x202f;», refusé le %2</translation>
    </message>
    <message>
        <source>used by “%1”, refused</source>
        <translation>utilisée par «&#x202f;%1&#x202f;», refusé</translation>
    </message>
</context>
<context>
    <name>hypha::gui::InvitationStep</name>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open a file or picture…</source>
        <translation>Ouvrir un fichier ou une image…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Paste the text here, or drop a file or a picture of the QR code on this page.</source>
        <translation>Collez le texte ici, ou déposez un fichier ou une image du code QR sur cette page.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>A colleague made it in Hypha and sent it to you. It says which vault is meant and where it is stored. Nothing is contacted yet.</source>
        <translation>Un collègue l’a créée dans Hypha et vous l’a envoyée. Elle dit de quel coffre il s’agit et où il est stocké. Rien n’est encore contacté.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>Invitations and pictures</source>
        <translation>Invitations et images</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Paste the invitation first.</source>
        <translation>Collez d’abord l’invitation.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::InviteSheet</name>
    <message>
        <source>Add a device of your own</source>
        <translation>Ajouter l’un de vos appareils</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Make an invitation here, open it in Hypha on the other device, then approve it here.</source>
        <translation>Créez une invitation ici, ouvrez-la dans Hypha sur l’autre appareil, puis approuvez celui-ci ici.</translation>
    </message>
    <message>
        <source>Send the invitation by a way you trust. It proves to the newcomer which vault is yours, and to you that the device which asks held your invitation. It gives no access by itself.</source>
        <translation>Envoyez l’invitation par un moyen auquel vous vous fiez. Elle prouve au nouveau venu quel coffre est le vôtre, et à vous que l’appareil qui fait la demande détenait votre invitation. À elle seule, elle ne donne aucun accès.</translation>
    </message>
    <message>
        <source>Make invitation</source>
        <translation>Créer l’invitation</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Role in the organisation</source>
        <translation>Rôle dans l’organisation</translation>
    </message>
    <message>
        <source>You can still change it when you approve.</source>
        <translation>Vous pourrez encore le changer au moment d’approuver.</translation>
    </message>
    <message>
        <source>Good for, in days</source>
        <translation>Validité, en jours</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>L’invitation en code QR</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Copy it and send it</source>
        <translation>Copiez-la et envoyez-la</translation>
    </message>
    <message>
        <source>When they have joined, their device waits here under People until you approve it. The text is shown only now; you can withdraw the invitation at any time.</source>
        <translation>Une fois la demande faite, l’appareil attend ici, sous Personnes, jusqu’à ce que vous l’approuviez. Le texte n’est affiché que maintenant&#x202f;; vous pouvez retirer l’invitation à tout moment.</translation>
    </message>
    <message>
        <source>The invitation is on the clipboard.</source>
        <translation>L’invitation est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Type an e-mail address, such as ben@example.org.</source>
        <translation>Saisissez une adresse e-mail, par exemple ben@example.org.</translation>
    </message>
    <message>
        <source>Good until %1, for one device.</source>
        <translation>Valable jusqu’au %1, pour un seul appareil.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The name they will have in the vault. The invitation is for them alone.</source>
        <translation>Le nom que cette personne aura dans le coffre. L’invitation est pour elle seule.</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>When the other device has joined, it waits here under People until you approve it. The text is shown only now; you can withdraw the invitation at any time.</source>
        <translation>Une fois la demande faite, l’autre appareil attend ici, sous Personnes, jusqu’à ce que vous l’approuviez. Le texte n’est affiché que maintenant&#x202f;; vous pouvez retirer l’invitation à tout moment.</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitation pour %1</translation>
    </message>
    <message>
        <source>Projects they are to get</source>
        <translation>Projets à attribuer</translation>
    </message>
    <message>
        <source>With the role above, as far as you may give it. It is proposed to you when you approve, and nobody else can see it.</source>
        <translation>Avec le rôle ci-dessus, dans la mesure où vous pouvez l’accorder. Cela vous est proposé quand vous approuvez, et personne d’autre ne peut le voir.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::JoinForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>The fingerprint is right</source>
        <translation>L’empreinte est la bonne</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Making the keys of this device…</source>
        <translation>Création des clés de cet appareil…</translation>
    </message>
    <message>
        <source>Fetching the vault and verifying it…</source>
        <translation>Réception et vérification du coffre…</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Ouverture du coffre…</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nom de cet appareil</translation>
    </message>
    <message>
        <source>Colleagues and the host can read it.</source>
        <translation>Vos collègues et l’hébergeur peuvent le lire.</translation>
    </message>
    <message>
        <source>It protects the keys on this computer. Nobody can reset it for you.</source>
        <translation>Elle protège les clés sur cet ordinateur. Personne ne peut la réinitialiser pour vous.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Destinée à</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Stocké à</translation>
    </message>
    <message>
        <source>An invitation does not say who made it: it is worth as much as the way it came to you.</source>
        <translation>Une invitation ne dit pas qui l’a créée&#xa0;: elle vaut ce que vaut le moyen par lequel elle vous est parvenue.</translation>
    </message>
    <message>
        <source>The invitation is for this address and no other.</source>
        <translation>L’invitation est pour cette adresse et aucune autre.</translation>
    </message>
    <message>
        <source>How colleagues recognise you. No mail is sent.</source>
        <translation>C’est à cela que vos collègues vous reconnaissent. Aucun e-mail n’est envoyé.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>whoever holds it</source>
        <translation>quiconque la détient</translation>
    </message>
    <message>
        <source>%1, once your device is approved</source>
        <comment>Member, once your device is approved</comment>
        <translation>%1, une fois votre appareil approuvé</translation>
    </message>
    <message>
        <source>Joining contacts this place and no other. %1</source>
        <translation>Rejoindre le coffre contacte cet emplacement et aucun autre. %1</translation>
    </message>
    <message>
        <source>An address looks like ada@example.org.</source>
        <translation>Une adresse ressemble à ada@example.org.</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>Un nom de 1 à 256 caractères est nécessaire.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Une phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>It shows: %1</source>
        <translation>Il montre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::JoinPage</name>
    <message>
        <source>Join a vault</source>
        <translation>Rejoindre un coffre</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>hypha::gui::KeyLanes</name>
    <message>
        <source>Keys of the projects</source>
        <translation>Clés des projets</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <comment>a key&apos;s version and why it was made</comment>
        <translation>v%1 · %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>%1, key %2: %3 – %4</source>
        <comment>a project, a version and its time</comment>
        <translation>%1, clé %2&#xa0;: %3 – %4</translation>
    </message>
    <message>
        <source>%1, key %2: in use since %3</source>
        <translation>%1, clé %2&#xa0;: en service depuis le %3</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>N’ont pas reçu la clé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s).</source>
        <translation>
            <numerusform>%Ln clé.</numerusform>
            <numerusform>%Ln clés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left somebody out.</source>
        <translation>
            <numerusform>Parmi elles, %Ln n’a pas été donnée à tous.</numerusform>
            <numerusform>Parmi elles, %Ln n’ont pas été données à tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::KeyTable</name>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>was left out of a key</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sans</translation>
    </message>
</context>
<context>
    <name>hypha::gui::KeysView</name>
    <message>
        <source>%1 (deleted)</source>
        <comment>a project</comment>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>Keys of the projects</source>
        <translation>Clés des projets</translation>
    </message>
    <message>
        <source>Each bar is a key of a project: why it was made, and who did not get it. Enter shows the event that made it.</source>
        <translation>Chaque barre est une clé d’un projet&#xa0;: pourquoi elle a été créée, et qui ne l’a pas reçue. Entrée affiche l’événement qui l’a créée.</translation>
    </message>
    <message>
        <source>%L1 of %L2 keys: those that were made by an event which the filter lets through.</source>
        <translation>%L1 sur %L2 clés&#xa0;: celles créées par un événement que le filtre laisse passer.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::KitSheet</name>
    <message>
        <source>33 words on one sheet are a device of yours that lives on paper: they read what you can read.</source>
        <translation>33 mots sur une feuille sont un de vos appareils, qui existe sur papier&#xa0;: il lit ce que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Passphrase forgotten: the words open this computer and a new passphrase is chosen.</source>
        <translation>Phrase secrète oubliée&#xa0;: les mots ouvrent cet ordinateur et vous choisissez une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Computer lost: the words let a new one in.</source>
        <translation>Ordinateur perdu&#xa0;: les mots donnent accès à un nouveau.</translation>
    </message>
    <message>
        <source>The kit that was used is void once the new one is made.</source>
        <translation>Le kit utilisé sera nul dès que le nouveau sera créé.</translation>
    </message>
    <message>
        <source>An earlier kit of yours is void once this one is made.</source>
        <translation>Votre kit précédent sera nul dès que celui-ci sera créé.</translation>
    </message>
    <message>
        <source>Make an emergency kit</source>
        <translation>Créer un kit d’urgence</translation>
    </message>
    <message>
        <source>Make a new emergency kit</source>
        <translation>Créer un nouveau kit d’urgence</translation>
    </message>
    <message>
        <source>The words of the old one have been typed: they should not stay good.</source>
        <translation>Les mots de l’ancien ont été saisis&#xa0;: ils ne devraient pas rester valables.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have the sheet</source>
        <translation>J’ai la feuille</translation>
    </message>
    <message>
        <source>The kit is good. Put the sheet away safely.</source>
        <translation>Le kit est valable. Rangez la feuille en lieu sûr.</translation>
    </message>
    <message>
        <source>The kit waits for an admin, who approves it under People.</source>
        <translation>Le kit attend qu’un administrateur l’approuve sous Personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) must still be shared with it.</source>
        <translation>
            <numerusform>%n projet doit encore être partagé avec lui.</numerusform>
            <numerusform>%n projets doivent encore être partagés avec lui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::LeftToDo</name>
    <message>
        <source>Credentials to change</source>
        <translation>Secrets à changer</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Ce qu’il reste à faire</translation>
    </message>
    <message>
        <source>Take away the access of %1 to the folder %2 as well: Hypha has no power over it.</source>
        <translation>Retirez aussi l’accès de %1 au dossier %2&#xa0;: Hypha n’a aucun pouvoir sur ce dossier.</translation>
    </message>
    <message>
        <source>Also remove %1 at the host: %2 decides by itself who may fetch and push, and Hypha has no power over it.</source>
        <translation>Retirez aussi %1 chez l’hébergeur&#xa0;: %2 décide seul qui peut recevoir et envoyer, et Hypha n’a aucun pouvoir là-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) could be read by somebody who is gone, and are still the same. Change them where they are used.</source>
        <translation>
            <numerusform>%n secret était lisible par quelqu’un qui est parti et reste inchangé. Changez-le là où il sert.</numerusform>
            <numerusform>%n secrets étaient lisibles par quelqu’un qui est parti et restent inchangés. Changez-les là où ils servent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::LocalList</name>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Phrase secrète erronée</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Phrase secrète modifiée</translation>
    </message>
    <message>
        <source>Emergency kit used</source>
        <translation>Kit d’urgence utilisé</translation>
    </message>
    <message>
        <source>Recovery share used</source>
        <translation>Part de récupération utilisée</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>Clés exportées</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>hypha::gui::LocalView</name>
    <message>
        <source>What happened to your keys on this computer. It is sealed with them and no part of the vault: nobody else sees it, and it tells only what honest programs did.</source>
        <translation>Ce qui est arrivé à vos clés sur cet ordinateur. C’est scellé avec elles et ne fait pas partie du coffre : personne d’autre ne le voit, et cela ne dit que ce qu’ont fait des programmes honnêtes.</translation>
    </message>
    <message>
        <source>What happened on this computer</source>
        <translation>Ce qui s’est passé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Rien n’est encore noté</translation>
    </message>
    <message>
        <source>Unlocks, locks, wrong passphrases and the use of kits and shares on this computer will stand here.</source>
        <translation>Les déverrouillages, les verrouillages, les phrases secrètes erronées et l’usage de kits et de parts sur cet ordinateur figureront ici.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::LockTriggers</name>
    <message>
        <source>Locks the vault first</source>
        <translation>Verrouille d’abord le coffre</translation>
    </message>
</context>
<context>
    <name>hypha::gui::MainWindow</name>
    <message>
        <source>The demo takes no files: they might hold real secrets.</source>
        <translation>La démo n’accepte pas de fichiers&#xa0;: ils pourraient contenir de vrais secrets.</translation>
    </message>
    <message>
        <source>The demo&apos;s passphrase is: %1</source>
        <translation>La phrase secrète de la démo est&#xa0;: %1</translation>
    </message>
    <message>
        <source>This device was approved.</source>
        <translation>Cet appareil a été approuvé.</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Rétablir l’accès</translation>
    </message>
    <message>
        <source>This computer stands in for your kit until an admin approves a device of yours.</source>
        <translation>Cet ordinateur remplace votre kit jusqu’à ce qu’un administrateur approuve un de vos appareils.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::MemberModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>not a member yet</source>
        <translation>pas encore membre</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, expiré</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 in %2: no access</source>
        <translation>%1 dans %2&#xa0;: aucun accès</translation>
    </message>
    <message>
        <source>%1 in the organisation: %2</source>
        <translation>%1 dans l’organisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>hypha::gui::MemberPane</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Choose a person to see what they can read, and from which devices.</source>
        <translation>Choisissez une personne pour voir ce qu’elle peut lire, et depuis quels appareils.</translation>
    </message>
    <message>
        <source>not a member yet</source>
        <translation>pas encore membre</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>No device: nothing can be read or changed.</source>
        <translation>Aucun appareil&#xa0;: rien ne peut être lu ni modifié.</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>aucun accès</translation>
    </message>
    <message>
        <source>What to do about %1 in %2</source>
        <translation>Que faire de %1 dans %2</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Changer le rôle…</translation>
    </message>
    <message>
        <source>Hand ownership on…</source>
        <translation>Transmettre la propriété…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Give access to a project…</source>
        <translation>Donner accès à un projet…</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>Voir dans l’audit</translation>
    </message>
    <message>
        <source>From %1 and all its projects</source>
        <translation>De %1 et de tous ses projets</translation>
    </message>
</context>
<context>
    <name>hypha::gui::NameSheet</name>
    <message>
        <source>Whoever hosts the repository can read names.</source>
        <translation>L’hébergeur du dépôt peut lire les noms.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>A name has at most 256 characters, and no line breaks or control characters.</source>
        <translation>Un nom a au plus 256 caractères, sans saut de ligne ni caractère de contrôle.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Répéter la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>It protects the keys on this computer.</source>
        <translation>Elle protège les clés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Une phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::NoteSheet</name>
    <message>
        <source>Add a note to the log</source>
        <translation>Ajouter une note au journal</translation>
    </message>
    <message>
        <source>It is signed and stays for ever: nobody can change it or take it back.</source>
        <translation>Elle est signée et reste pour toujours&#xa0;: personne ne peut la modifier ni la retirer.</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Everybody here reads it, and so can whoever hosts the repository.</source>
        <translation>Tout le monde ici peut la lire, et l’hébergeur du dépôt aussi.</translation>
    </message>
    <message>
        <source>A note has at most %L1 bytes, and no control characters.</source>
        <translation>Une note a au plus %L1 octets, sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>The note is in the log.</source>
        <translation>La note est dans le journal.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::OwnerChoice</name>
    <message>
        <source>The owner is lost: I take over the ownership</source>
        <translation>Le propriétaire n’est plus là&#xa0;: je reprends la propriété</translation>
    </message>
    <message>
        <source>Devices that will act with it: all of them should be known to you.</source>
        <translation>Appareils qui agiront avec ce rôle&#xa0;: vous devriez tous les connaître.</translation>
    </message>
    <message>
        <source>%1, enrolled %2</source>
        <translation>%1, inscrit le %2</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Palette</name>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Entries, projects, sets and commands</source>
        <translation>Entrées, projets, jeux et commandes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Projects and sets</source>
        <translation>Projets et jeux</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Nothing is called that. Values are never searched.</source>
        <translation>Rien ne porte ce nom. La recherche ne porte jamais sur les valeurs.</translation>
    </message>
    <message>
        <source>Entries are not searched: this vault writes down every read.</source>
        <translation>Les entrées ne sont pas parcourues&#xa0;: ce coffre consigne chaque lecture.</translation>
    </message>
    <message>
        <source>Still reading the sets…</source>
        <translation>Lecture des jeux en cours…</translation>
    </message>
    <message>
        <source>Names, tags, user names, addresses and notes on entries. Values are never searched.</source>
        <translation>Noms, étiquettes, noms d’utilisateur, adresses et notes des entrées. La recherche ne porte jamais sur les valeurs.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PaletteModel</name>
    <message>
        <source>%1 · the best of %2</source>
        <translation>%1 · meilleurs résultats sur %2</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PaperChoice</name>
    <message>
        <source>Size of the paper</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>It protects the keys on this computer. Nobody can reset it for you.</source>
        <translation>Elle protège les clés sur cet ordinateur. Personne ne peut la réinitialiser pour vous.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Répéter la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Also make new keys inside the keystore</source>
        <translation>Créer aussi de nouvelles clés dans le trousseau</translation>
    </message>
    <message>
        <source>Copies of the keystore made before, such as backups, still open with the old passphrase. New keys make them useless for what is sealed from now on; the keys of this device stay the same.</source>
        <translation>Les copies du trousseau faites auparavant, comme les sauvegardes, s’ouvrent encore avec l’ancienne phrase secrète. De nouvelles clés les rendent inutiles pour ce qui sera scellé désormais&#x202f;; les clés de cet appareil restent les mêmes.</translation>
    </message>
    <message>
        <source>Type the passphrase you use now.</source>
        <translation>Saisissez la phrase secrète que vous utilisez actuellement.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Une phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>An emergency kit made before no longer opens this computer then: make a new one under Recovery.</source>
        <translation>Un kit d’urgence créé auparavant n’ouvrira alors plus cet ordinateur&#xa0;: créez-en un nouveau sous Récupération.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>The passphrase is changed, but the disk did not take everything that follows new keys.</source>
        <translation>La phrase secrète est changée, mais le disque n’a pas pu enregistrer tout ce qui dépend des nouvelles clés.</translation>
    </message>
    <message>
        <source>Drafts and what this computer remembers of the vault still need the old keys.</source>
        <translation>Les brouillons et ce que cet ordinateur retient du coffre nécessitent encore les anciennes clés.</translation>
    </message>
    <message>
        <source>Make room on the disk, then press “Finish”. Hypha also does it before it next writes.</source>
        <translation>Libérez de l’espace sur le disque, puis appuyez sur «&#x202f;Terminer&#x202f;». Hypha le fera aussi avant sa prochaine écriture.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PeoplePage</name>
    <message>
        <source>People and their roles</source>
        <translation>Personnes et leurs rôles</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>To change (%1)</source>
        <translation>À changer (%1)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of %2 asks to join.</source>
        <translation>«&#x202f;%1&#x202f;» de %2 demande à rejoindre le coffre.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ask to join.</source>
        <translation>
            <numerusform>%n appareil demande à rejoindre le coffre.</numerusform>
            <numerusform>%n appareils demandent à rejoindre le coffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can read nothing until somebody has compared its words.</source>
        <translation>Rien ne lui est lisible avant que quelqu’un ait comparé ses mots.</translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation>L’appareil n’existe plus.</translation>
    </message>
    <message>
        <source>First a place where others find the vault</source>
        <translation>D’abord un endroit où les autres trouvent le coffre</translation>
    </message>
    <message>
        <source>This vault is on this computer alone: nobody could join it from an invitation. Store it in a git repository first, at a host or in a shared folder. The host need not be trusted: it sees only what is encrypted and signed.</source>
        <translation>Ce coffre n’est que sur cet ordinateur&#xa0;: personne ne pourrait le rejoindre avec une invitation. Stockez-le d’abord dans un dépôt git, chez un hébergeur ou dans un dossier partagé. Inutile de se fier à l’hébergeur&#xa0;: il ne voit que ce qui est chiffré et signé.</translation>
    </message>
    <message>
        <source>Set a remote…</source>
        <translation>Définir un dépôt distant…</translation>
    </message>
    <message>
        <source>Renew keys…</source>
        <translation>Renouveler les clés…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) should be renewed: %1.</source>
        <comment>keys of projects</comment>
        <translation>
            <numerusform>%n clé est à renouveler&#xa0;: %1.</numerusform>
            <numerusform>%n clés sont à renouveler&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is done, members who may not do it cannot save there.</source>
        <translation>D’ici là, les membres qui ne peuvent pas le faire ne peuvent rien y enregistrer.</translation>
    </message>
    <message>
        <source>Until %1 does it, nothing new can be saved there.</source>
        <comment>the people who may</comment>
        <translation>Tant que cela n’est pas fait par %1, rien de nouveau ne peut y être enregistré.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PeriodEdit</name>
    <message>
        <source>To and including</source>
        <translation>Au (inclus)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one.</source>
        <translation>Le dernier jour précède le premier&#xa0;: choisissez-en un plus tardif.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PeriodSheet</name>
    <message>
        <source>Choose a period</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>Days by this computer&apos;s calendar.</source>
        <translation>Jours selon le calendrier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Show this period</source>
        <translation>Afficher cette période</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PictureView</name>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PlanEditor</name>
    <message>
        <source>the only share of %1</source>
        <translation>l’unique part de %1</translation>
    </message>
    <message>
        <source>any %1 of the %2 shares of %3</source>
        <translation>%1 des %2 parts de %3, n’importe lesquelles</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between groups</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>Il faut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Needed: %1 of these groups: %2.</source>
        <translation>Il faut %1 de ces groupes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>How many of the groups are needed</source>
        <translation>Combien de groupes il faut</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>Qui il faut</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requises</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Retirer ce groupe</translation>
    </message>
    <message>
        <source>Paper only</source>
        <translation>Papier seulement</translation>
    </message>
    <message>
        <source>also on “%1” of %2</source>
        <translation>aussi sur «&#x202f;%1&#x202f;» de %2</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Holder of share %1</source>
        <translation>Détenteur de la part %1</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Qui la garde</translation>
    </message>
    <message>
        <source>Where share %1 is kept</source>
        <translation>Où est gardée la part %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>after the number of groups that are needed</comment>
        <translation> sur %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PolicyCard</name>
    <message>
        <source>A colleague must approve anybody&apos;s next device</source>
        <translation>Un collègue doit approuver tout nouvel appareil</translation>
    </message>
    <message>
        <source>Write down who reads which version</source>
        <translation>Consigner qui lit quelle version</translation>
    </message>
    <message>
        <source>when somebody is removed</source>
        <translation>quand quelqu’un est retiré</translation>
    </message>
    <message>
        <source>when a device is revoked</source>
        <translation>quand un appareil est révoqué</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not</source>
        <translation>pas de rappel</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Enregistrer pour tous</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For the whole organisation</source>
        <translation>Pour toute l’organisation</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Whoever hosts the repository can read it.</source>
        <translation>L’hébergeur du dépôt peut le lire.</translation>
    </message>
    <message>
        <source>Organisation at GitHub, if there is one</source>
        <translation>Organisation sur GitHub, s’il y en a une</translation>
    </message>
    <message>
        <source>Renew the key of a project</source>
        <translation>Renouveler la clé d’un projet</translation>
    </message>
    <message>
        <source>After this many days at the latest</source>
        <translation>Au plus tard après ce nombre de jours</translation>
    </message>
    <message>
        <source>Remind this many days before</source>
        <translation>Rappeler ce nombre de jours avant</translation>
    </message>
    <message>
        <source>For projects without rules of their own.</source>
        <translation>Pour les projets sans règles propres.</translation>
    </message>
    <message>
        <source>Admins change this; you see it.</source>
        <translation>Les administrateurs le modifient&#x202f;; vous pouvez le voir.</translation>
    </message>
    <message>
        <source>Our program keeps these rules on every member&apos;s computer; a change is signed and stands in the audit log.</source>
        <translation>Notre programme applique ces règles sur l’ordinateur de chaque membre&#x202f;; une modification est signée et figure dans le journal d’audit.</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>Un nom de 1 à 256 caractères est nécessaire.</translation>
    </message>
    <message>
        <source>Programs write down their own reads: a dishonest one could leave them out.</source>
        <translation>Les programmes consignent eux-mêmes leurs lectures&#xa0;: un programme malhonnête pourrait les omettre.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PostureCard</name>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Prêt</translation>
    </message>
    <message>
        <source>! To do</source>
        <translation>! À faire</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PreviewSheet</name>
    <message>
        <source>How the sheets will look</source>
        <translation>Aperçu des feuilles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Feuille précédente</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Feuille suivante</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sheets</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PrintStep</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Use a printer beside you and take the sheets out yourself. Printers and the print queue can keep a copy; a PDF stays until you delete it. The sheets are shown only now.</source>
        <translation>Utilisez une imprimante à côté de vous et prenez les feuilles vous-même. Les imprimantes et la file d’impression peuvent garder une copie&#x202f;; un PDF reste jusqu’à ce que vous le supprimiez. Les feuilles ne sont affichées que maintenant.</translation>
    </message>
    <message>
        <source>Delete the PDF</source>
        <translation>Supprimer le PDF</translation>
    </message>
    <message>
        <source>The PDF could not be deleted.</source>
        <translation>Le PDF n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Whoever finds it has the words.</source>
        <translation>Quiconque le trouve a les mots.</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <translation>Supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>recovery.pdf</source>
        <translation>recuperation.pdf</translation>
    </message>
    <message>
        <source>The PDF is on this computer: %1</source>
        <translation>Le PDF est sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is as secret as the sheets, and backups may copy it.</source>
        <translation>Il est aussi secret que les feuilles, et des sauvegardes peuvent le copier.</translation>
    </message>
    <message>
        <source>Print it, then delete it.</source>
        <translation>Imprimez-le, puis supprimez-le.</translation>
    </message>
    <message>
        <source>Saved. Print it now.</source>
        <translation>Enregistré. Imprimez-le maintenant.</translation>
    </message>
    <message>
        <source>Printed. Look whether every sheet is there.</source>
        <translation>Imprimé. Vérifiez que toutes les feuilles sont là.</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ProjectModel</name>
    <message>
        <source>%1: you are not a member of this project</source>
        <translation>%1&#xa0;: vous n’êtes pas membre de ce projet</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>Set %1 of project %2</source>
        <translation>Jeu %1 du projet %2</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <translation>%1, endommagé</translation>
    </message>
    <message>
        <source>%1, has a draft</source>
        <translation>%1, a un brouillon</translation>
    </message>
    <message>
        <source>This part cannot be trusted or read.</source>
        <translation>Cette partie n’est pas fiable ou ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It has changes that are not saved.</source>
        <translation>Il y a des modifications non enregistrées.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ProjectPane</name>
    <message>
        <source>Projects and sets</source>
        <translation>Projets et jeux</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nouveau jeu</translation>
    </message>
    <message>
        <source>Name of the set, such as “production”</source>
        <translation>Nom du jeu, par exemple «&#x202f;production&#x202f;»</translation>
    </message>
    <message>
        <source>Make set</source>
        <translation>Créer le jeu</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The set disappears for everybody. Its old versions stay in the repository&apos;s history, encrypted.</source>
        <translation>Le jeu disparaît pour tout le monde. Ses anciennes versions restent, chiffrées, dans l’historique du dépôt.</translation>
    </message>
    <message>
        <source>The project and all its sets disappear for everybody. Old versions stay in the repository&apos;s history, encrypted.</source>
        <translation>Le projet et tous ses jeux disparaissent pour tout le monde. Les anciennes versions restent, chiffrées, dans l’historique du dépôt.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Rail</name>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Vault %1</source>
        <translation>Coffre %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoverSheet</name>
    <message>
        <source>%1: %2 of %3 needed shares</source>
        <translation>%1&#xa0;: %2 parts sur %3 requises</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Cela suffit.</translation>
    </message>
    <message>
        <source>%1 of the groups are needed.</source>
        <translation>Il faut %1 des groupes.</translation>
    </message>
    <message>
        <source>Recover with shares</source>
        <translation>Récupérer avec des parts</translation>
    </message>
    <message>
        <source>Holders type their words here themselves, or contribute from their own machines. The key comes together only in this computer&apos;s guarded memory, lets this device in, and is wiped.</source>
        <translation>Les détenteurs saisissent eux-mêmes leurs mots ici, ou contribuent depuis leurs propres ordinateurs. La clé n’est réunie que dans la mémoire protégée de cet ordinateur, donne accès à cet appareil, puis est effacée.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Words of a share</source>
        <translation>Mots d’une part</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Ajouter cette part</translation>
    </message>
    <message>
        <source>The vault is still being read.</source>
        <translation>Le coffre est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>The codes on it hold no share of a recovery key.</source>
        <translation>Les codes qui s’y trouvent ne contiennent aucune part d’une clé de récupération.</translation>
    </message>
    <message>
        <source>You are back. Make a new set of shares soon: this one has been used.</source>
        <translation>Vous avez retrouvé l’accès. Créez bientôt une nouvelle série de parts&#xa0;: celle-ci a été utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in case that one is forged</source>
        <translation>
            <numerusform>%n de plus, au cas où l’une serait falsifiée</numerusform>
            <numerusform>%n de plus, au cas où l’une serait falsifiée</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Forgets the shares that were entered here</source>
        <translation>Oublie les parts saisies ici</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>a device and whose it is</comment>
        <translation>«&#x202f;%1&#x202f;» de %2</translation>
    </message>
    <message>
        <source>What %1 contributed is not used. %2</source>
        <translation>La contribution de %1 n’est pas utilisée. %2</translation>
    </message>
    <message>
        <source>The shares do not fit together.</source>
        <translation>Les parts ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>At least one of them is forged, or belongs to another key. Nothing was opened.</source>
        <translation>Au moins l’une d’elles est falsifiée ou appartient à une autre clé. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Add one more genuine share: Hypha finds those that fit. Or start again with other holders.</source>
        <translation>Ajoutez encore une part authentique&#xa0;: Hypha trouve celles qui vont ensemble. Ou recommencez avec d’autres détenteurs.</translation>
    </message>
    <message>
        <source>Looking for what holders have contributed…</source>
        <translation>Recherche des contributions des détenteurs…</translation>
    </message>
    <message>
        <source>share %1 of %2</source>
        <translation>part %1 du groupe %2</translation>
    </message>
    <message>
        <source>Forged and left out: %1.</source>
        <translation>Falsifié et écarté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, contributed by %2</source>
        <comment>a share</comment>
        <translation>%1, fournie par %2</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoveryAlarm</name>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Recovery.</source>
        <translation>
            <numerusform>%n autre sous Récupération.</numerusform>
            <numerusform>%n autres sous Récupération.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoveryPage</name>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Second device</source>
        <translation>Second appareil</translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation>Kit d’urgence</translation>
    </message>
    <message>
        <source>Recovery contacts</source>
        <translation>Contacts de récupération</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>Clé de l’organisation</translation>
    </message>
    <message>
        <source>Make an emergency kit…</source>
        <translation>Créer un kit d’urgence…</translation>
    </message>
    <message>
        <source>Choose contacts…</source>
        <translation>Choisir des contacts…</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>Couvrir maintenant</translation>
    </message>
    <message>
        <source>Check a share…</source>
        <translation>Vérifier une part…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Mettre en place…</translation>
    </message>
    <message>
        <source>Every way back is prepared. Check the sheets once a year.</source>
        <translation>Toutes les voies de retour sont prêtes. Vérifiez les feuilles une fois par an.</translation>
    </message>
    <message numerus="yes">
        <source>If a device, a passphrase or a person is lost, these ways lead back. %n of them need(s) you.</source>
        <translation>
            <numerusform>En cas de perte d’un appareil, d’une phrase secrète ou d’une personne, ces voies rendent l’accès. %n d’entre elles a besoin de vous.</numerusform>
            <numerusform>En cas de perte d’un appareil, d’une phrase secrète ou d’une personne, ces voies rendent l’accès. %n d’entre elles ont besoin de vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n active device(s): one lets the other back in.</source>
        <translation>
            <numerusform>Vous avez %n appareil actif&#xa0;: l’un redonne accès à l’autre.</numerusform>
            <numerusform>Vous avez %n appareils actifs&#xa0;: l’un redonne accès à l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is your only active device. If it is lost, you need one of the other ways.</source>
        <translation>C’est votre seul appareil actif. S’il est perdu, il vous faut l’une des autres voies.</translation>
    </message>
    <message>
        <source>No kit yet. It opens this computer when the passphrase is forgotten, and lets you back in when the computer is lost.</source>
        <translation>Pas encore de kit. Il ouvre cet ordinateur quand la phrase secrète est oubliée, et vous redonne accès quand l’ordinateur est perdu.</translation>
    </message>
    <message>
        <source>Your kit waits until an admin approves it under People.</source>
        <translation>Votre kit attend qu’un administrateur l’approuve sous Personnes.</translation>
    </message>
    <message>
        <source>Your kit works on a new computer, but does not open this one. Make a new one here.</source>
        <translation>Votre kit fonctionne sur un nouvel ordinateur, mais n’ouvre pas celui-ci. Créez-en un nouveau ici.</translation>
    </message>
    <message>
        <source>Made %1. It survives a forgotten passphrase and a lost computer.</source>
        <translation>Date de création&#xa0;: %1. Il permet de surmonter une phrase secrète oubliée et un ordinateur perdu.</translation>
    </message>
    <message>
        <source>Make a new kit…</source>
        <translation>Créer un nouveau kit…</translation>
    </message>
    <message>
        <source>%1 can let a new device of yours in, and give it what they can read themselves.</source>
        <translation>Contacts&#xa0;: %1. Un contact peut admettre un nouvel appareil à vous et lui donner ce qu’il peut lire lui-même.</translation>
    </message>
    <message>
        <source>Nobody yet. A colleague can let a new device of yours in, after comparing its words with you.</source>
        <translation>Personne pour l’instant. Un collègue peut admettre un de vos nouveaux appareils, après en avoir comparé les mots avec vous.</translation>
    </message>
    <message>
        <source>Make a new set…</source>
        <translation>Créer une nouvelle série…</translation>
    </message>
    <message>
        <source>Only the owner of the organisation sets it up.</source>
        <translation>Seul le propriétaire de l’organisation la met en place.</translation>
    </message>
    <message>
        <source>No organisation key yet. If the owner is lost, nobody can take over, and what only they can read is gone.</source>
        <translation>Pas encore de clé de l’organisation. Si le propriétaire n’est plus là, personne ne peut prendre la relève, et ce que lui seul peut lire est perdu.</translation>
    </message>
    <message>
        <source>Set %1. %2</source>
        <translation>Série %1. %2</translation>
    </message>
    <message>
        <source>It has been used: make a new set, the old sheets are void then.</source>
        <translation>Elle a été utilisée&#xa0;: créez une nouvelle série, les anciennes feuilles seront alors nulles.</translation>
    </message>
    <message>
        <source>It opens every key of every project.</source>
        <translation>Elle ouvre toutes les clés de tous les projets.</translation>
    </message>
    <message>
        <source>%1 shares: %2 printed, %3 checked within a year.</source>
        <translation>%1 parts&#xa0;: %2 imprimées, %3 vérifiées depuis moins d’un an.</translation>
    </message>
    <message>
        <source>The organisation key now opens what you may share.</source>
        <translation>La clé de l’organisation ouvre maintenant ce que vous pouvez partager.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not open everything yet: %1.</source>
        <translation>Elle n’ouvre pas encore tout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody who may share these projects covers them here.</source>
        <translation>Toute personne pouvant partager ces projets peut les couvrir ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) nobody has checked for a year: their holders do it with “Check a share”.</source>
        <translation>
            <numerusform>%n part n’a été vérifiée par personne depuis un an&#xa0;: son détenteur le fait avec «&#x202f;Vérifier une part&#x202f;».</numerusform>
            <numerusform>%n parts n’ont été vérifiées par personne depuis un an&#xa0;: leurs détenteurs le font avec «&#x202f;Vérifier une part&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the owner of the organisation sets it up: ask them.</source>
        <translation>Seul le propriétaire de l’organisation la met en place&#xa0;: adressez-vous à lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) may be on no paper: check the sheets if there are any, else make a new set.</source>
        <translation>
            <numerusform>%n part n’est peut-être sur aucun papier&#xa0;: vérifiez les feuilles s’il y en a, sinon créez une nouvelle série.</numerusform>
            <numerusform>%n parts ne sont peut-être sur aucun papier&#xa0;: vérifiez les feuilles s’il y en a, sinon créez une nouvelle série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) are only said by others than the holders, and do not count.</source>
        <translation>
            <numerusform>%n autre vérification n’est signalée que par quelqu’un d’autre que le détenteur et ne compte pas.</numerusform>
            <numerusform>%n autres vérifications ne sont signalées que par d’autres que les détenteurs et ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) nobody has checked yet: their holders do it with “Check a share”.</source>
        <translation>
            <numerusform>%n part n’a encore été vérifiée par personne&#xa0;: son détenteur le fait avec «&#x202f;Vérifier une part&#x202f;».</numerusform>
            <numerusform>%n parts n’ont encore été vérifiées par personne&#xa0;: leurs détenteurs le font avec «&#x202f;Vérifier une part&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Your kit has been used: its words are no longer on paper alone. Make a new one.</source>
        <translation>Votre kit a été utilisé&#xa0;: ses mots ne sont plus seulement sur papier. Créez-en un nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) went to a request for recovery that came to nothing, and whoever asked may keep them: make a new set.</source>
        <translation>
            <numerusform>%n part a été remise pour une demande de récupération restée sans suite, et le demandeur l’a peut-être gardée&#xa0;: créez une nouvelle série.</numerusform>
            <numerusform>%n parts ont été remises pour une demande de récupération restée sans suite, et le demandeur les a peut-être gardées&#xa0;: créez une nouvelle série.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved as a file and not printed here: keep it on paper, away from this computer, and delete the file.</source>
        <translation>Il a été enregistré dans un fichier et n’a pas été imprimé ici&#xa0;: gardez-le sur papier, loin de cet ordinateur, et supprimez le fichier.</translation>
    </message>
    <message>
        <source>Has left, or may share no project of yours, and cannot help: %1.</source>
        <translation>Ne peut pas aider (parti, ou ne peut partager aucun de vos projets)&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them only saved as a file: print it, then delete it.</source>
        <translation>
            <numerusform>dont %n seulement enregistrée dans un fichier&#xa0;: imprimez-la, puis supprimez le fichier.</numerusform>
            <numerusform>dont %n seulement enregistrées dans un fichier&#xa0;: imprimez-les, puis supprimez les fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come from %1 since you came back by a recovery. What is lost must be revoked, under People.</source>
        <translation>Rien n’est venu de %1 depuis que vous avez retrouvé l’accès par une récupération. Ce qui est perdu doit être révoqué sous Personnes.</translation>
    </message>
    <message>
        <source>Not counted before you have said above that you know about it: %1.</source>
        <comment>names of devices</comment>
        <translation>Ne compte pas tant que vous n’avez pas confirmé plus haut que vous êtes au courant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of your active devices only this one is yours for certain. If it is lost, you need one of the other ways.</source>
        <translation>Parmi vos appareils actifs, seul celui-ci est à vous avec certitude. S’il est perdu, il vous faut l’un des autres moyens.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RemoteCard</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Credential…</source>
        <translation>Identifiants…</translation>
    </message>
    <message>
        <source>Key of the host…</source>
        <translation>Clé de l’hébergeur…</translation>
    </message>
    <message>
        <source>Stored for others</source>
        <translation>Stocké pour les autres</translation>
    </message>
    <message>
        <source>Where the vault is stored for others</source>
        <translation>Où le coffre est stocké pour les autres</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>This vault is on this computer alone. With a git remote colleagues can join, and there is a second copy. The host sees only what is encrypted and signed.</source>
        <translation>Ce coffre n’est que sur cet ordinateur. Avec un dépôt git distant, des collègues peuvent le rejoindre et il existe une seconde copie. L’hébergeur ne voit que ce qui est chiffré et signé.</translation>
    </message>
    <message>
        <source>Another remote…</source>
        <translation>Autre dépôt distant…</translation>
    </message>
    <message>
        <source>Set a remote…</source>
        <translation>Définir un dépôt distant…</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RemoteSheet</name>
    <message>
        <source>Store the vault for others</source>
        <translation>Stocker le coffre pour les autres</translation>
    </message>
    <message>
        <source>In any git repository: at a git host, on a server of your own, or in a folder that is shared. It need not be trusted; make it private all the same.</source>
        <translation>Dans n’importe quel dépôt git&#xa0;: chez un hébergeur git, sur votre propre serveur ou dans un dossier partagé. Inutile de s’y fier&#x202f;; rendez-le tout de même privé.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Everything is sent to the new place. Colleagues must be told: their copies still look at the old one.</source>
        <translation>Tout est envoyé au nouvel emplacement. Prévenez vos collègues&#xa0;: leurs copies regardent encore l’ancien.</translation>
    </message>
    <message>
        <source>Nothing is contacted before you press a button below. Then: %1</source>
        <translation>Rien n’est contacté avant que vous appuyiez sur un bouton ci-dessous. Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is contacted while you type.</source>
        <translation>Rien n’est contacté pendant la saisie.</translation>
    </message>
    <message>
        <source>It answers with a key that nobody has confirmed yet: %1. You are asked to confirm it when you use it.</source>
        <translation>Il répond avec une clé que personne n’a encore confirmée&#xa0;: %1. Vous devrez la confirmer en l’utilisant.</translation>
    </message>
    <message>
        <source>There is no repository in that folder yet: an empty one is made when you use it.</source>
        <translation>Il n’y a pas encore de dépôt dans ce dossier&#xa0;: un dépôt vide y sera créé quand vous l’utiliserez.</translation>
    </message>
    <message>
        <source>It answers, and something is stored there already. Another vault is never overwritten.</source>
        <translation>Il répond, et quelque chose y est déjà stocké. Un autre coffre n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>It answers, and is empty.</source>
        <translation>Il répond, et il est vide.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Such as https://git.example.org/team/vault.git, git@example.org:vault.git or /mnt/share/vault.git. No password in it.</source>
        <translation>Par exemple https://git.example.org/team/vault.git, git@example.org:vault.git ou /mnt/share/vault.git. Sans mot de passe.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder for the vault</source>
        <translation>Choisir un dossier pour le coffre</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RenewalPaper</name>
    <message>
        <source>Print a report…</source>
        <translation>Imprimer un rapport…</translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RepairSheet</name>
    <message>
        <source>Put the last good state back?</source>
        <translation>Remettre le dernier bon état&#x202f;?</translation>
    </message>
    <message>
        <source>The last state that this computer has verified replaces what the host shows now. It holds everything that members have signed and this computer has seen.</source>
        <translation>Le dernier état que cet ordinateur a vérifié remplace ce que montre maintenant l’hébergeur. Il contient tout ce que les membres ont signé et que cet ordinateur a vu.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>It is done only if what the host shows does not verify, or is older: never over a history that members have signed. What you changed here meanwhile is sent after it.</source>
        <translation>Cela n’a lieu que si ce que montre l’hébergeur ne peut être vérifié ou est plus ancien&#xa0;: jamais par-dessus un historique signé par des membres. Ce que vous avez modifié ici entre-temps est envoyé ensuite.</translation>
    </message>
    <message>
        <source>Afterwards take the right to push from whoever should not have it.</source>
        <translation>Retirez ensuite le droit d’envoi (push) à qui ne devrait pas l’avoir.</translation>
    </message>
    <message>
        <source>The last good state is back</source>
        <translation>Le dernier bon état est rétabli</translation>
    </message>
    <message>
        <source>This was signed by members and does not continue the history, because part of it was missing. It could not be put back:</source>
        <translation>Ceci a été signé par des membres et ne prolonge pas l’historique, car une partie en manquait. Cela n’a pas pu être rétabli&#xa0;:</translation>
    </message>
    <message>
        <source>Ask them to sync and look whether it is still there: what they made is on their computers.</source>
        <translation>Demandez-leur de synchroniser et de regarder si c’est toujours là&#xa0;: ce qu’ils ont fait est sur leurs ordinateurs.</translation>
    </message>
    <message>
        <source>What lay on the remote could not be read, so nobody saw whether work of others was in it. If others changed something lately, ask them to sync and look.</source>
        <translation>Ce qui se trouvait sur le dépôt distant était illisible&#xa0;: personne n’a donc vu s’il contenait le travail d’autres personnes. Si d’autres ont changé quelque chose récemment, demandez-leur de synchroniser et de regarder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ReportSheet</name>
    <message>
        <source>Print a report</source>
        <translation>Imprimer un rapport</translation>
    </message>
    <message>
        <source>The state of the verification, the keys that were renewed, and every event of the period, by day.</source>
        <translation>L’état de la vérification, les clés renouvelées et tous les événements de la période, jour par jour.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>No filter: every event of the period is in it.</source>
        <translation>Aucun filtre&#xa0;: tous les événements de la période y figurent.</translation>
    </message>
    <message>
        <source>Only what the list lets through: %1</source>
        <translation>Seulement ce que la liste laisse passer&#xa0;: %1</translation>
    </message>
    <message>
        <source>No secret is in it, but every name, note and message of the period.</source>
        <translation>Il ne contient aucun secret, mais tous les noms, notes et messages de la période.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RequestList</name>
    <message>
        <source>This device asks to be let back in.</source>
        <translation>Cet appareil demande à retrouver l’accès.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) came in through the vault so far.</source>
        <translation>
            <numerusform>%n part est arrivée par le coffre jusqu’ici.</numerusform>
            <numerusform>%n parts sont arrivées par le coffre jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>A recovery contact compares this device&apos;s words with you and lets it in.</source>
        <translation>Un contact de récupération compare avec vous les mots de cet appareil et l’admet.</translation>
    </message>
    <message>
        <source>“%1” was let in as yours by a recovery, %2.</source>
        <translation>«&#x202f;%1&#x202f;» a été admis comme étant à vous par une récupération (%2).</translation>
    </message>
    <message>
        <source>It can read what you can read.</source>
        <translation>Il peut lire ce que vous pouvez lire.</translation>
    </message>
    <message>
        <source>If that was not you, revoke it under People, and call an admin.</source>
        <translation>Si ce n’était pas vous, révoquez-le sous Personnes et appelez un administrateur.</translation>
    </message>
    <message>
        <source>“%1” asks for recovery in your name, %2.</source>
        <translation>«&#x202f;%1&#x202f;» demande une récupération en votre nom (%2).</translation>
    </message>
    <message>
        <source>If that is not you, somebody tries to take over your account.</source>
        <translation>Si ce n’est pas vous, quelqu’un essaie de prendre le contrôle de votre compte.</translation>
    </message>
    <message>
        <source>Cancel it unless you hold that device in your hands.</source>
        <translation>Annulez-la, sauf si vous avez cet appareil entre les mains.</translation>
    </message>
    <message>
        <source>“%1” of %2 asks for recovery, %3.</source>
        <translation>«&#x202f;%1&#x202f;» de %2 demande une récupération (%3).</translation>
    </message>
    <message>
        <source>With shares of the organisation&apos;s key.</source>
        <translation>Avec des parts de la clé de l’organisation.</translation>
    </message>
    <message>
        <source>With the help of a recovery contact.</source>
        <translation>Avec l’aide d’un contact de récupération.</translation>
    </message>
    <message>
        <source>Enter shares…</source>
        <translation>Saisir des parts…</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Aider…</translation>
    </message>
    <message>
        <source>Contribute my share…</source>
        <translation>Fournir ma part…</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>The request is cancelled.</source>
        <translation>La demande est annulée.</translation>
    </message>
    <message>
        <source>If you do not know of it, call those who hold shares, and look into the audit log.</source>
        <translation>Si vous n’en savez rien, appelez les détenteurs de parts et consultez le journal d’audit.</translation>
    </message>
    <message>
        <source>A recovery with the organisation&apos;s key made %1 the owner, %2.</source>
        <translation>Une récupération avec la clé de l’organisation a donné la propriété à %1 (%2).</translation>
    </message>
    <message>
        <source>“%1” was let in as their device. %2 was the owner before.</source>
        <translation>«&#x202f;%1&#x202f;» a été admis comme appareil de cette personne. Auparavant, %2 détenait la propriété.</translation>
    </message>
    <message>
        <source>I know about this</source>
        <translation>Je suis au courant</translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) for recovery are not shown. If nobody made them, tell whoever runs the repository.</source>
        <translation>
            <numerusform>%n autre demande de récupération n’est pas affichée. Si personne ne l’a faite, prévenez le responsable du dépôt.</numerusform>
            <numerusform>%n autres demandes de récupération ne sont pas affichées. Si personne ne les a faites, prévenez le responsable du dépôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your emergency kit “%1” was used, %2.</source>
        <translation>Votre kit d’urgence «&#x202f;%1&#x202f;» a été utilisé (%2).</translation>
    </message>
    <message>
        <source>Whoever has its words can come back as you, and read what you can read.</source>
        <translation>Quiconque en a les mots peut retrouver l’accès en votre nom et lire ce que vous pouvez lire.</translation>
    </message>
    <message>
        <source>If that was not you, revoke under People the kit and what it let in, and call an admin.</source>
        <translation>Si ce n’était pas vous, révoquez sous Personnes le kit et ce qu’il a admis, et appelez un administrateur.</translation>
    </message>
    <message>
        <source>You are one of their recovery contacts.</source>
        <translation>Vous êtes l’un de ses contacts de récupération.</translation>
    </message>
    <message>
        <source>Call them and compare the device&apos;s words before you let it in.</source>
        <translation>Appelez cette personne et comparez les mots de l’appareil avant de l’admettre.</translation>
    </message>
    <message>
        <source>You hold a share of the organisation&apos;s key.</source>
        <translation>Vous détenez une part de la clé de l’organisation.</translation>
    </message>
    <message>
        <source>Call them and compare the device&apos;s words before you contribute it.</source>
        <translation>Appelez cette personne et comparez les mots de l’appareil avant de fournir votre part.</translation>
    </message>
    <message>
        <source>“%1” was let in as yours by %2, %3.</source>
        <translation>« %1 » a été admis comme vôtre par %2, %3.</translation>
    </message>
    <message>
        <source>What it signs stands in your name, and it can be given what you can read.</source>
        <translation>Ce qu’il signe l’est en votre nom, et on peut lui donner ce que vous pouvez lire.</translation>
    </message>
    <message>
        <source>If it is not yours, revoke it under People, and call an admin.</source>
        <translation>S’il n’est pas à vous, révoquez-le sous Personnes, et appelez un administrateur.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ResetSheet</name>
    <message>
        <source>Use the emergency kit</source>
        <translation>Utiliser le kit d’urgence</translation>
    </message>
    <message>
        <source>The 33 words of your kit open this computer. It gets new keys under a new passphrase, and you print a new kit afterwards.</source>
        <translation>Les 33 mots de votre kit ouvrent cet ordinateur. Il reçoit de nouvelles clés sous une nouvelle phrase secrète, et vous imprimez ensuite un nouveau kit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Words of the kit</source>
        <translation>Mots du kit</translation>
    </message>
    <message>
        <source>The codes on it hold no words of a kit.</source>
        <translation>Les codes qui s’y trouvent ne contiennent pas les mots d’un kit.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RestoreForm</name>
    <message>
        <source>Words of the kit</source>
        <translation>Mots du kit</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>The fingerprint is right</source>
        <translation>L’empreinte est la bonne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>With my emergency kit</source>
        <translation>Avec mon kit d’urgence</translation>
    </message>
    <message>
        <source>With shares of the organisation&apos;s key</source>
        <translation>Avec des parts de la clé de l’organisation</translation>
    </message>
    <message>
        <source>With the help of a recovery contact</source>
        <translation>Avec l’aide d’un contact de récupération</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Where the vault is kept; it stands on the sheet.</source>
        <translation>L’emplacement du coffre, indiqué sur la feuille.</translation>
    </message>
    <message>
        <source>Fingerprint of the vault, 12 words</source>
        <translation>Empreinte du coffre, 12 mots</translation>
    </message>
    <message>
        <source>From the sheet, or read to you by a colleague. It tells your vault from a forged one.</source>
        <translation>Figure sur la feuille, ou lue par un collègue. Elle distingue votre coffre d’un faux.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>The one that the organisation knows you by.</source>
        <translation>Celle sous laquelle l’organisation vous connaît.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nom de cet appareil</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Rétablir l’accès</translation>
    </message>
    <message>
        <source>The kit lets this computer in as a new device of yours. You print a new kit afterwards.</source>
        <translation>Le kit admet cet ordinateur comme un nouvel appareil à vous. Vous imprimez ensuite un nouveau kit.</translation>
    </message>
    <message>
        <source>This computer asks as a new device. Holders then type their shares here, or contribute from their own machines, until enough are there.</source>
        <translation>Cet ordinateur fait sa demande comme nouvel appareil. Les détenteurs saisissent alors leurs parts ici, ou contribuent depuis leurs propres ordinateurs, jusqu’à ce qu’il y en ait assez.</translation>
    </message>
    <message>
        <source>This computer asks as a new device. Your contact compares its 12 words with you and lets it in.</source>
        <translation>Cet ordinateur fait sa demande comme nouvel appareil. Votre contact en compare les 12 mots avec vous et l’admet.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Ask for recovery</source>
        <translation>Demander la récupération</translation>
    </message>
    <message>
        <source>The codes on it hold no words of a kit.</source>
        <translation>Les codes qui s’y trouvent ne contiennent pas les mots d’un kit.</translation>
    </message>
    <message>
        <source>A fingerprint has 12 words.</source>
        <translation>Une empreinte a 12 mots.</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>Un nom de 1 à 256 caractères est nécessaire.</translation>
    </message>
    <message>
        <source>An address looks like ada@example.org.</source>
        <translation>Une adresse ressemble à ada@example.org.</translation>
    </message>
    <message>
        <source>The 33 words of the kit are needed.</source>
        <translation>Il faut les 33 mots du kit.</translation>
    </message>
    <message>
        <source>It shows: %1</source>
        <translation>Il montre&#xa0;: %1</translation>
    </message>
    <message>
        <source>A picture of any sheet of your organisation fills in the next two fields.</source>
        <translation>Une image de n’importe quelle feuille de votre organisation remplit les deux champs suivants.</translation>
    </message>
    <message>
        <source>The small code of a sheet is not on it.</source>
        <translation>Le petit code d’une feuille n’y figure pas.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RoleSheet</name>
    <message>
        <source>Role of %1 in %2</source>
        <translation>Rôle de %1 dans %2</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Make %1 the owner of %2?</source>
        <translation>Faire de %1 le propriétaire de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Hand ownership on</source>
        <translation>Transmettre la propriété</translation>
    </message>
    <message>
        <source>There is one owner. You become an admin; only %1 can hand it back.</source>
        <translation>Il n’y a qu’un propriétaire. Vous devenez administrateur&#x202f;; seul %1 peut vous rendre la propriété.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Devices that will act with it: all of them should be known to you.</source>
        <translation>Appareils qui agiront avec ce rôle&#xa0;: vous devriez tous les connaître.</translation>
    </message>
    <message>
        <source>%1, enrolled %2</source>
        <translation>%1, inscrit le %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RotateSheet</name>
    <message>
        <source>Renew keys</source>
        <translation>Renouveler les clés</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>As a matter of course</source>
        <translation>Renouvellement de routine</translation>
    </message>
    <message>
        <source>The policy asks for it</source>
        <translation>La règle le demande</translation>
    </message>
    <message>
        <source>Something has happened</source>
        <translation>Il s’est passé quelque chose</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (facultatif)</translation>
    </message>
    <message>
        <source>Everybody in the vault and the host of the repository can read it.</source>
        <translation>Tous les membres du coffre et l’hébergeur du dépôt peuvent la lire.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Projects renewed</source>
        <translation>Projets renouvelés</translation>
    </message>
    <message>
        <source>Who can open the new keys</source>
        <translation>Qui peut ouvrir les nouvelles clés</translation>
    </message>
    <message>
        <source>Can open it</source>
        <translation>Peut l’ouvrir</translation>
    </message>
    <message>
        <source>Counted in the file of each new key, entry by entry, against the members that the log names.</source>
        <translation>Compté dans le fichier de chaque nouvelle clé, ligne par ligne, et comparé aux membres que nomme le journal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n project(s) are renewed.</source>
        <translation>
            <numerusform>Les clés de %n projet sont renouvelées.</numerusform>
            <numerusform>Les clés de %n projets sont renouvelées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n project(s) are renewed; look at who can open them.</source>
        <translation>
            <numerusform>Les clés de %n projet sont renouvelées&#x202f;; regardez qui peut les ouvrir.</numerusform>
            <numerusform>Les clés de %n projets sont renouvelées&#x202f;; regardez qui peut les ouvrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on, new versions are encrypted with a key that only today&apos;s members hold.</source>
        <translation>Dès lors, les nouvelles versions sont chiffrées avec une clé que seuls les membres actuels détiennent.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What is checked before, or nothing is done</source>
        <translation>Ce qui est vérifié au préalable, sinon rien n’est fait</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after this project</source>
        <translation>Arrêter après ce projet</translation>
    </message>
    <message>
        <source>“%1”: checking, wrapping, counting. It can be interrupted at any time: each project is renewed wholly or not at all.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: vérification, chiffrement de la clé, décompte. L’opération peut être interrompue à tout moment&#xa0;: chaque projet est renouvelé en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Stopping after this project…</source>
        <translation>Arrêt après ce projet…</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) keep their present key.</source>
        <translation>
            <numerusform>%n projet garde sa clé actuelle.</numerusform>
            <numerusform>%n projets gardent leur clé actuelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody left, or a device was revoked</source>
        <translation>Quelqu’un est parti, ou un appareil a été révoqué</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SaveSheet</name>
    <message>
        <source>Save a new version of %1</source>
        <translation>Enregistrer une nouvelle version de %1</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The host of the repository can read this message. Write no secrets here.</source>
        <translation>L’hébergeur du dépôt peut lire ce message. N’y écrivez pas de secrets.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>A message has no line breaks or control characters.</source>
        <translation>Un message ne contient ni saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>This looks like a secret. Messages are not encrypted.</source>
        <translation>Cela ressemble à un secret. Les messages ne sont pas chiffrés.</translation>
    </message>
    <message>
        <source>A newer version came in that holds the same. Nothing is left to save.</source>
        <translation>Une version plus récente est arrivée, qui contient la même chose. Il ne reste rien à enregistrer.</translation>
    </message>
    <message>
        <source>A newer version came in. These are your changes on top of it.</source>
        <translation>Une version plus récente est arrivée. Voici vos modifications par rapport à elle.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SecretField</name>
    <message>
        <source>This value cannot be opened any more. Unlock the vault again.</source>
        <translation>Cette valeur ne peut plus être ouverte. Déverrouillez de nouveau le coffre.</translation>
    </message>
    <message>
        <source>A value can be at most 1 MiB long.</source>
        <translation>Une valeur peut faire au plus 1&#xa0;Mio.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SecretRow</name>
    <message>
        <source>Reveal</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied, cleared in %n s</source>
        <comment>s: seconds</comment>
        <translation>
            <numerusform>Copié, effacé dans %n&#xa0;s</numerusform>
            <numerusform>Copié, effacé dans %n&#xa0;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SecretsPage</name>
    <message>
        <source>No entry chosen</source>
        <translation>Aucune entrée choisie</translation>
    </message>
    <message>
        <source>Choose an entry to read, copy or change it.</source>
        <translation>Choisissez une entrée pour la lire, la copier ou la modifier.</translation>
    </message>
    <message>
        <source>%1 copied. The clipboard is cleared in %2 seconds.</source>
        <translation>%1&#xa0;: copié. Le presse-papiers sera vidé dans %2 secondes.</translation>
    </message>
    <message>
        <source>A newer version came in. Your draft was kept.</source>
        <translation>Une version plus récente est arrivée. Votre brouillon a été conservé.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Files with secrets</source>
        <translation>Fichiers de secrets</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in the draft now.</source>
        <translation>
            <numerusform>%n entrée est maintenant dans le brouillon.</numerusform>
            <numerusform>%n entrées sont maintenant dans le brouillon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) will be removed when you save.</source>
        <translation>
            <numerusform>%n entrée sera supprimée à l’enregistrement.</numerusform>
            <numerusform>%n entrées seront supprimées à l’enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 saved: %2 added, %3 changed, %4 removed.</source>
        <translation>Version %1 enregistrée&#xa0;: %2 ajout(s), %3 modification(s), %4 suppression(s).</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Abandonner le brouillon&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were never saved will be lost.</source>
        <translation>
            <numerusform>%n changement jamais enregistré sera perdu.</numerusform>
            <numerusform>%n changements jamais enregistrés seront perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%n entrée écrite dans %1. Le fichier n’est pas chiffré.</numerusform>
            <numerusform>%n entrées écrites dans %1. Le fichier n’est pas chiffré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes were kept in the draft.</source>
        <translation>Vos modifications ont été conservées dans le brouillon.</translation>
    </message>
    <message>
        <source>What you typed was kept in the draft as %1.</source>
        <translation>Votre saisie a été conservée dans le brouillon sous le nom %1.</translation>
    </message>
    <message>
        <source>%1 is in the draft as it was in version %2.</source>
        <translation>%1 est dans le brouillon comme dans la version %2.</translation>
    </message>
    <message>
        <source>Save or discard your draft first: restoring needs an empty one.</source>
        <translation>Enregistrez ou abandonnez d’abord votre brouillon&#xa0;: pour restaurer, il doit être vide.</translation>
    </message>
    <message>
        <source>The current version already holds the same as version %1.</source>
        <translation>La version actuelle a déjà le même contenu que la version %1.</translation>
    </message>
    <message>
        <source>Restored version %1</source>
        <translation>Version %1 restaurée</translation>
    </message>
    <message>
        <source>A newer version came in.</source>
        <translation>Une version plus récente est arrivée.</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Supprimer l’entrée</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Supprimer les entrées</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in the draft of %1 now.</source>
        <translation>
            <numerusform>%n entrée est maintenant dans le brouillon de %1.</numerusform>
            <numerusform>%n entrées sont maintenant dans le brouillon de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is no longer open. Nothing was imported.</source>
        <translation>Le jeu n’est plus ouvert. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>A set was deleted meanwhile. Nothing was moved.</source>
        <translation>Un jeu a été supprimé entre-temps. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>The set was deleted meanwhile. Nothing was copied.</source>
        <translation>Le jeu a été supprimé entre-temps. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Changes that were kept on this computer cannot be read.</source>
        <translation>Des modifications conservées sur cet ordinateur sont illisibles.</translation>
    </message>
    <message>
        <source>The file is at %1 now.</source>
        <translation>Le fichier se trouve maintenant ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What you change from now on is kept.</source>
        <translation>Ce que vous modifiez à partir de maintenant est conservé.</translation>
    </message>
    <message>
        <source>Your unsaved changes could not all be kept on this computer.</source>
        <translation>Vos modifications non enregistrées n’ont pas toutes pu être conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Changes that are not saved as a version are lost when the vault locks.</source>
        <translation>Les modifications qui ne sont pas enregistrées comme version sont perdues au verrouillage du coffre.</translation>
    </message>
    <message>
        <source>The set was deleted meanwhile. What you typed could not be kept.</source>
        <translation>Le jeu a été supprimé entre-temps. Ce que vous avez saisi n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>The set is no longer open. Nothing was restored.</source>
        <translation>Le jeu n’est plus ouvert. Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Choose a set first: a file becomes entries of it.</source>
        <translation>Choisissez d’abord un jeu&#xa0;: un fichier y devient des entrées.</translation>
    </message>
    <message>
        <source>Nothing can be changed from here at present.</source>
        <translation>Rien ne peut être modifié d’ici pour le moment.</translation>
    </message>
    <message>
        <source>The set is still being read. Try again in a moment.</source>
        <translation>Le jeu est encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>One file at a time, please: each is looked at before it is taken.</source>
        <translation>Un fichier à la fois, s’il vous plaît&#xa0;: chacun est examiné avant d’être repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) removed.</source>
        <translation>
            <numerusform>%n entrée supprimée.</numerusform>
            <numerusform>%n entrées supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SelectionSummary</name>
    <message>
        <source>Chosen entries</source>
        <translation>Entrées choisies</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, then the kind of entry</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n entrée choisie</numerusform>
            <numerusform>%n entrées choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SettingsPage</name>
    <message>
        <source>Lock before the computer sleeps</source>
        <translation>Verrouiller avant la mise en veille de l’ordinateur</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Verrouiller quand l’écran est verrouillé</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>Emplacement du coffre</translation>
    </message>
    <message>
        <source>Where keys and settings are kept</source>
        <translation>Emplacement des clés et des paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Passphrase and locking</source>
        <translation>Phrase secrète et verrouillage</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Lock when nobody touches the window</source>
        <translation>Verrouiller quand personne ne touche à la fenêtre</translation>
    </message>
    <message>
        <source>Clear a copied secret from the clipboard</source>
        <translation>Effacer du presse-papiers un secret copié</translation>
    </message>
    <message>
        <source>It is also cleared when the vault is locked or the window is closed.</source>
        <translation>Il est aussi effacé quand le coffre est verrouillé ou la fenêtre fermée.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Ce coffre</translation>
    </message>
    <message>
        <source>Fingerprint words</source>
        <translation>Mots de l’empreinte</translation>
    </message>
    <message>
        <source>About Hypha</source>
        <translation>À propos de Hypha</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Hypha never updates itself and calls nobody: your system&apos;s packages keep it new.</source>
        <translation>Hypha ne se met jamais à jour lui-même et ne contacte personne&#xa0;: les paquets de votre système le tiennent à jour.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>lock when nobody touches the window</comment>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>après %n seconde</numerusform>
            <numerusform>après %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The passphrase is changed, and the keystore has new keys.</source>
        <translation>La phrase secrète est changée et le trousseau a de nouvelles clés.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase secrète est changée.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SetupSheet</name>
    <message>
        <source>Make a new set of recovery shares</source>
        <translation>Créer une nouvelle série de parts de récupération</translation>
    </message>
    <message>
        <source>Set up organisation recovery</source>
        <translation>Mettre en place la récupération de l’organisation</translation>
    </message>
    <message>
        <source>A key that opens every project is split into shares. Nobody has it whole; enough holders together bring anybody back, also when the owner is lost.</source>
        <translation>Une clé qui ouvre tous les projets est divisée en parts. Personne ne l’a en entier&#x202f;; assez de détenteurs ensemble redonnent accès à quiconque, même si le propriétaire n’est plus là.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>I mean it: one share alone opens everything</source>
        <translation>Je le veux vraiment&#xa0;: une part seule ouvre tout</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Créer les parts</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are made, one for each share. They are shown once, here.</source>
        <translation>
            <numerusform>%n feuille est créée, une par part. Elle est affichée une seule fois, ici.</numerusform>
            <numerusform>%n feuilles sont créées, une par part. Elles sont affichées une seule fois, ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is given every project key that you hold and may share.</source>
        <translation>La clé reçoit toutes les clés de projet que vous détenez et pouvez partager.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) are also sealed to their holders&apos; devices.</source>
        <translation>
            <numerusform>%n part est aussi scellée pour l’appareil de son détenteur.</numerusform>
            <numerusform>%n parts sont aussi scellées pour les appareils de leurs détenteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every sheet of the present set is void from then on.</source>
        <translation>Dès lors, toutes les feuilles de la série actuelle sont nulles.</translation>
    </message>
    <message>
        <source>Everybody sees in the audit log that it happened, and the names of the holders.</source>
        <translation>Tout le monde voit dans le journal d’audit que cela a eu lieu, et les noms des détenteurs.</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>Rien n’a encore été imprimé.</translation>
    </message>
    <message>
        <source>The words are nowhere else: without the sheets the key is worth nothing.</source>
        <translation>Les mots ne sont nulle part ailleurs&#xa0;: sans les feuilles, la clé ne vaut rien.</translation>
    </message>
    <message>
        <source>Print the sheets, or press Done again to close without them and make a new set later.</source>
        <translation>Imprimez les feuilles, ou appuyez encore sur Terminé pour fermer sans elles et créer une nouvelle série plus tard.</translation>
    </message>
    <message>
        <source>The shares are made. Print them now.</source>
        <translation>Les parts sont créées. Imprimez-les maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have no holder: their names are left to be written by hand.</source>
        <translation>
            <numerusform>%n feuille n’a pas de détenteur&#xa0;: le nom est laissé en blanc, à écrire à la main.</numerusform>
            <numerusform>%n feuilles n’ont pas de détenteur&#xa0;: les noms sont laissés en blanc, à écrire à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of “%1” is sealed to “%2” of %3: make sure that this is the same person.</source>
        <translation>La part de «&#x202f;%1&#x202f;» est scellée pour «&#x202f;%2&#x202f;» de %3&#xa0;: assurez-vous qu’il s’agit de la même personne.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n shares on devices: what is needed are so many shares, not so many people.</source>
        <translation>
            <numerusform>%1 reçoit %n part sur des appareils&#xa0;: il faut ce nombre de parts, pas ce nombre de personnes.</numerusform>
            <numerusform>%1 reçoit %n parts sur des appareils&#xa0;: il faut ce nombre de parts, pas ce nombre de personnes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::Sheet</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Is this computer&apos;s clock right?</source>
        <translation>L’horloge de cet ordinateur est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>The vault&apos;s last change is more than a day older than this computer&apos;s time. If the clock is wrong, saving now would end memberships and devices too early, for everybody and for good.</source>
        <translation>La dernière modification du coffre date de plus d’un jour par rapport à l’heure de cet ordinateur. Si l’horloge est fausse, enregistrer maintenant ferait expirer trop tôt des adhésions et des appareils, pour tous et définitivement.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L’horloge est juste</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Dernière modification&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Shell</name>
    <message>
        <source>This is the demo: a throw-away vault that disappears with the window. Do not type real secrets.</source>
        <translation>Ceci est la démo&#xa0;: un coffre jetable qui disparaît avec la fenêtre. N’y saisissez pas de vrais secrets.</translation>
    </message>
    <message>
        <source>Words of the vault&apos;s present state: %1</source>
        <translation>Mots de l’état actuel du coffre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The words of the vault&apos;s present state. Click to see all twelve and the vault&apos;s fingerprint.</source>
        <translation>Les mots de l’état actuel du coffre. Cliquez pour voir les douze et l’empreinte du coffre.</translation>
    </message>
    <message>
        <source>Clipboard cleared in %1 s</source>
        <translation>Presse-papiers vidé dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Device “%1”</source>
        <translation>Appareil «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Locks in %1:%2</source>
        <translation>Verrouillage dans %1:%2</translation>
    </message>
    <message>
        <source>What this vault is, in words</source>
        <translation>Ce qu’est ce coffre, en mots</translation>
    </message>
    <message>
        <source>Compare them with a colleague: the same words mean the same vault and the same history.</source>
        <translation>Comparez-les avec un collègue&#xa0;: les mêmes mots signifient le même coffre et le même historique.</translation>
    </message>
    <message>
        <source>Words of the vault</source>
        <translation>Mots du coffre</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait for approval</source>
        <translation>
            <numerusform>%n appareil attend une approbation</numerusform>
            <numerusform>%n appareils attendent une approbation</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 (%2)…</source>
        <comment>a vault and its profile</comment>
        <translation>Ouvrir %1 (%2)…</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery request(s) wait for you</source>
        <translation>
            <numerusform>%n demande de récupération vous attend</numerusform>
            <numerusform>%n demandes de récupération vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) back need you</source>
        <translation>
            <numerusform>%n voie de retour a besoin de vous</numerusform>
            <numerusform>%n voies de retour ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled</source>
        <translation>
            <numerusform>%n de vos changements doit être réglé</numerusform>
            <numerusform>%n de vos changements doivent être réglés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) should be renewed</source>
        <translation>
            <numerusform>%n clé est à renouveler</numerusform>
            <numerusform>%n clés sont à renouveler</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Retirer de cet ordinateur…</translation>
    </message>
    <message>
        <source>The keys of this device and this computer&apos;s copy are destroyed, and with them what you wrote here and did not send. The vault itself stays where it is.</source>
        <translation>Les clés de cet appareil et la copie de cet ordinateur sont détruites, et avec elles ce que vous avez écrit ici sans l’envoyer. Le coffre lui-même reste où il est.</translation>
    </message>
    <message>
        <source>Whoever uses this computer could find it there.</source>
        <translation>Quiconque utilise cet ordinateur pourrait l’y trouver.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) verified</source>
        <translation>
            <numerusform>%Ln événement vérifié</numerusform>
            <numerusform>%Ln événements vérifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Suivant, précédent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>Dans l’éditeur</translation>
    </message>
    <message>
        <source>Keep in draft</source>
        <translation>Conserver dans le brouillon</translation>
    </message>
    <message>
        <source>Reveal or hide what is typed</source>
        <translation>Afficher ou masquer la saisie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hypha::gui::StartCard</name>
    <message>
        <source>I wrote them down</source>
        <translation>Je les ai notés</translation>
    </message>
    <message>
        <source>Do not show the first steps again</source>
        <translation>Ne plus afficher les premiers pas</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Coffre créé</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>Un projet</translation>
    </message>
    <message>
        <source>A set</source>
        <translation>Un jeu</translation>
    </message>
    <message>
        <source>First secrets</source>
        <translation>Premiers secrets</translation>
    </message>
    <message>
        <source>Words written down</source>
        <translation>Mots notés</translation>
    </message>
    <message>
        <source>Make a project, such as “website”: it decides who can read what is in it.</source>
        <translation>Créez un projet, par exemple «&#x202f;site web&#x202f;»&#xa0;: il décide qui peut lire ce qu’il contient.</translation>
    </message>
    <message>
        <source>Make a set in it, such as “production”: secrets that belong together.</source>
        <translation>Créez-y un jeu, par exemple «&#x202f;production&#x202f;»&#xa0;: des secrets qui vont ensemble.</translation>
    </message>
    <message>
        <source>Write down the vault&apos;s words. Under Recovery, print an emergency kit and add a second device.</source>
        <translation>Notez les mots du coffre. Sous Récupération, imprimez un kit d’urgence et ajoutez un second appareil.</translation>
    </message>
    <message>
        <source>Bring your secrets: drop a .env file on the list, or import one, then save a version.</source>
        <translation>Apportez vos secrets&#xa0;: déposez un fichier .env sur la liste, ou importez-en un, puis enregistrez une version.</translation>
    </message>
    <message>
        <source>What you brought is a draft on this computer. Save it as a version.</source>
        <translation>Ce que vous avez apporté est un brouillon sur cet ordinateur. Enregistrez-le comme version.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Force de la phrase secrète</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Très facile à deviner</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Facile à deviner</translation>
    </message>
    <message>
        <source>Could be stronger</source>
        <translation>Pourrait être plus forte</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Très forte</translation>
    </message>
    <message>
        <source>It is short: four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>Elle est courte&#xa0;: quatre mots sans rapport, ou plus, se retiennent facilement et se devinent difficilement.</translation>
    </message>
    <message>
        <source>It has only digits.</source>
        <translation>Elle ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>Elle répète les mêmes caractères.</translation>
    </message>
    <message>
        <source>It contains common words, names, dates or keyboard patterns.</source>
        <translation>Elle contient des mots courants, des noms, des dates ou des suites du clavier.</translation>
    </message>
    <message>
        <source>A few more words or characters would make it strong.</source>
        <translation>Quelques mots ou caractères de plus la rendraient forte.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncBanners</name>
    <message>
        <source>Put the last good state back…</source>
        <translation>Remettre le dernier bon état…</translation>
    </message>
    <message>
        <source>Proof…</source>
        <translation>Preuve…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled.</source>
        <translation>
            <numerusform>%n de vos changements doit être réglé.</numerusform>
            <numerusform>%n de vos changements doivent être réglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else was faster. Both are kept until you choose.</source>
        <translation>Quelqu’un d’autre a été plus rapide. Les deux sont gardés jusqu’à votre choix.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncCenter</name>
    <message>
        <source>The last good state stands on the remote again.</source>
        <translation>Le dernier bon état est de nouveau sur le dépôt distant.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others came in.</source>
        <translation>
            <numerusform>%n changement d’autres personnes est arrivé.</numerusform>
            <numerusform>%n changements d’autres personnes sont arrivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled.</source>
        <translation>
            <numerusform>%n de vos changements doit être réglé.</numerusform>
            <numerusform>%n de vos changements doivent être réglés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of members could not be put back.</source>
        <translation>
            <numerusform>%n changement de membres n’a pas pu être rétabli.</numerusform>
            <numerusform>%n changements de membres n’ont pas pu être rétablis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncSheet</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>The proof, with both signed states; show it to whoever runs the host:</source>
        <translation>La preuve, avec les deux états signés&#x202f;; montrez-la au responsable de l’hébergeur&#xa0;:</translation>
    </message>
    <message>
        <source>Put the last good state back…</source>
        <translation>Remettre le dernier bon état…</translation>
    </message>
    <message>
        <source>Credential…</source>
        <translation>Identifiants…</translation>
    </message>
    <message>
        <source>Key of the host…</source>
        <translation>Clé de l’hébergeur…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>Proof file</source>
        <translation>Fichier de preuve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that this computer has seen there are gone.</source>
        <translation>
            <numerusform>%n événement que cet ordinateur y a vu a disparu.</numerusform>
            <numerusform>%n événements que cet ordinateur y a vus ont disparu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a mode, and what it means</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>The proof is saved.</source>
        <translation>La preuve est enregistrée.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Retirer cette étiquette</translation>
    </message>
    <message>
        <source>Remove the chosen tags</source>
        <translation>Retirer les étiquettes choisies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s): too many to stand side by side</source>
        <translation>
            <numerusform>%Ln étiquette&#xa0;: trop pour tenir côte à côte</numerusform>
            <numerusform>%Ln étiquettes&#xa0;: trop pour tenir côte à côte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::TagList</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TimelineChart</name>
    <message>
        <source>Timeline of events by category</source>
        <translation>Chronologie des événements par catégorie</translation>
    </message>
    <message>
        <source>Plus and minus look closer and wider, the arrows move, Backspace goes back.</source>
        <translation>Plus et Moins zooment en avant et en arrière, les flèches déplacent la vue, Retour arrière revient à la précédente.</translation>
    </message>
    <message>
        <source>Drag to look closer; a double click goes back.</source>
        <translation>Faites glisser pour zoomer&#x202f;; un double-clic revient en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1.</source>
        <translation>
            <numerusform>%Ln événement, %1.</numerusform>
            <numerusform>%Ln événements, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of them %1: %L2.</source>
        <comment>a time and how many events</comment>
        <translation>Maximum (%1)&#xa0;: %L2.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>%1: look for changes</source>
        <comment>Up to date: look for changes</comment>
        <translation>%1&#xa0;: rechercher les changements</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Rechercher les changements</translation>
    </message>
    <message>
        <source>Show what is to be decided</source>
        <translation>Afficher ce qui est à décider</translation>
    </message>
    <message>
        <source>%1: show what is to be decided</source>
        <comment>Offline: show …</comment>
        <translation>%1&#xa0;: afficher ce qui est à décider</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TotpRow</name>
    <message>
        <source>The address of this one-time code cannot be read.</source>
        <translation>L’adresse de ce code à usage unique est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>Holds for %n more second(s)</source>
        <translation>
            <numerusform>Valable encore %n seconde</numerusform>
            <numerusform>Valable encore %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::TransferSheet</name>
    <message numerus="yes">
        <source>Move %n entry(s) to a set</source>
        <translation>
            <numerusform>Déplacer %n entrée vers un jeu</numerusform>
            <numerusform>Déplacer %n entrées vers un jeu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n entry(s) to a set</source>
        <translation>
            <numerusform>Copier %n entrée dans un jeu</numerusform>
            <numerusform>Copier %n entrées dans un jeu</numerusform>
        </translation>
    </message>
    <message>
        <source>What is moved goes into the draft of the other set, and leaves the draft of this one. Both drafts are to be saved.</source>
        <translation>Le contenu passe dans le brouillon de l’autre jeu et quitte celui de ce jeu-ci. Les deux brouillons sont à enregistrer.</translation>
    </message>
    <message>
        <source>What is copied goes into the draft of the other set, which is to be saved there.</source>
        <translation>Le contenu va dans le brouillon de l’autre jeu, où il est à enregistrer.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Sets to choose from</source>
        <translation>Jeux au choix</translation>
    </message>
    <message>
        <source>Replace entries that are there already</source>
        <translation>Remplacer les entrées déjà présentes</translation>
    </message>
    <message>
        <source>Choose a set.</source>
        <translation>Choisissez un jeu.</translation>
    </message>
    <message>
        <source>Choose a set other than this one.</source>
        <translation>Choisissez un autre jeu que celui-ci.</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Examen du contenu…</translation>
    </message>
    <message>
        <source>None of the keys is there yet.</source>
        <translation>Aucune de ces clés n’y est encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are there already and will be replaced.</source>
        <translation>
            <numerusform>%n clé y est déjà et sera remplacée.</numerusform>
            <numerusform>%n clés y sont déjà et seront remplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are there already and stay as they are.</source>
        <translation>
            <numerusform>%n clé y est déjà et reste inchangée.</numerusform>
            <numerusform>%n clés y sont déjà et restent inchangées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Locked on “%1”</source>
        <translation>Verrouillé sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Prochain essai possible dans %n seconde.</numerusform>
            <numerusform>Prochain essai possible dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase of this device.</source>
        <translation>Saisissez la phrase secrète de cet appareil.</translation>
    </message>
    <message>
        <source>Deriving the key…</source>
        <translation>Dérivation de la clé…</translation>
    </message>
    <message>
        <source>Verifying the history…</source>
        <translation>Vérification de l’historique…</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>Lecture du coffre…</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Phrase secrète oubliée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>hypha::gui::VersionModel</name>
    <message>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Version %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Version %1, %2, by %3, %4</source>
        <translation>Version %1, %2, par %3, %4</translation>
    </message>
    <message>
        <source>The set was made</source>
        <translation>Le jeu a été créé</translation>
    </message>
    <message>
        <source>: %1 added, %2 changed, %3 removed</source>
        <translation>&#xa0;: %1 ajout(s), %2 modification(s), %3 suppression(s)</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WaitingPage</name>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Retirer de cet ordinateur…</translation>
    </message>
    <message>
        <source>Asking the remote</source>
        <translation>Interrogation du dépôt distant</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Waiting to be let into %1</source>
        <translation>En attente d’admission dans %1</translation>
    </message>
    <message>
        <source>“%1” has keys of its own, and the vault was verified.</source>
        <translation>«&#x202f;%1&#x202f;» a ses propres clés, et le coffre a été vérifié.</translation>
    </message>
    <message>
        <source>On your other device, open People and review this one. Both show the same twelve words; approve only if all of them match. The words are not a secret.</source>
        <translation>Sur votre autre appareil, ouvrez Personnes et examinez celui-ci. Les deux affichent les mêmes douze mots&#x202f;; n’approuvez que s’ils concordent tous. Les mots ne sont pas secrets.</translation>
    </message>
    <message>
        <source>Call the person who invited you, on a number you know, and read these twelve words aloud. They see the same words on their screen, and approve only if all of them match. The words are not a secret.</source>
        <translation>Appelez la personne qui vous invite, à un numéro que vous connaissez, et lisez-lui ces douze mots à voix haute. Elle voit les mêmes mots sur son écran et n’approuve que s’ils concordent tous. Les mots ne sont pas secrets.</translation>
    </message>
    <message>
        <source>Your request was sent.</source>
        <translation>Votre demande a été envoyée.</translation>
    </message>
    <message>
        <source>Your request was refused.</source>
        <translation>Votre demande a été refusée.</translation>
    </message>
    <message>
        <source>This device was refused.</source>
        <translation>Cet appareil a été refusé.</translation>
    </message>
    <message>
        <source>Somebody who may approve said that the words differ, or that nobody was invited. It can read nothing, and will not be able to.</source>
        <translation>Une personne habilitée à approuver a indiqué que les mots diffèrent, ou que personne n’a été invité. L’appareil ne peut rien lire et ne le pourra pas.</translation>
    </message>
    <message>
        <source>Ask them. To try again, remove this vault from this computer and join with a new invitation.</source>
        <translation>Interrogez-la. Pour réessayer, retirez ce coffre de cet ordinateur et rejoignez-le avec une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The time in which this device could be approved is over.</source>
        <translation>Le délai pour approuver cet appareil est écoulé.</translation>
    </message>
    <message>
        <source>It can read nothing.</source>
        <translation>Il ne peut rien lire.</translation>
    </message>
    <message>
        <source>Remove this vault from this computer and join with a new invitation.</source>
        <translation>Retirez ce coffre de cet ordinateur et rejoignez-le avec une nouvelle invitation.</translation>
    </message>
    <message>
        <source>What the host shows was refused. See the details.</source>
        <translation>Ce que montre l’hébergeur a été refusé. Voyez les détails.</translation>
    </message>
    <message>
        <source>Looked last: %1. Hypha looks again by itself.</source>
        <translation>Dernière vérification&#xa0;: %1. Hypha revérifie automatiquement.</translation>
    </message>
    <message>
        <source>Hypha looks by itself every few seconds.</source>
        <translation>Hypha vérifie automatiquement toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>Remove this vault from this computer?</source>
        <translation>Retirer ce coffre de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The keys that were made for this device are destroyed. They open nothing, because nobody has approved them. The vault itself stays where it is.</source>
        <translation>Les clés créées pour cet appareil sont détruites. Elles n’ouvrent rien, car personne ne les a approuvées. Le coffre lui-même reste où il est.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Not let into %1</source>
        <translation>Non admis dans %1</translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation>Personne ne l’a approuvé à temps.</translation>
    </message>
    <message>
        <source>Something of this vault is still on this computer</source>
        <translation>Il reste quelque chose de ce coffre sur cet ordinateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Whoever uses this computer could find it there. It opens nothing: nobody has approved this device.</source>
        <translation>Quiconque utilise cet ordinateur pourrait l’y trouver. Cela n’ouvre rien&#xa0;: personne n’a approuvé cet appareil.</translation>
    </message>
    <message>
        <source>Remove the folder %1 yourself, or unlock the vault and try again.</source>
        <translation>Supprimez vous-même le dossier %1, ou déverrouillez le coffre et réessayez.</translation>
    </message>
    <message>
        <source>Holders who are not here hand over their shares from their own machines. Call them on a number you know and read these twelve words aloud: they see the same words, and contribute only if all of them match. The words are not a secret.</source>
        <translation>Les détenteurs absents remettent leur part depuis leur propre ordinateur. Appelez-les à un numéro que vous connaissez et lisez-leur ces douze mots à voix haute&#xa0;: ils voient les mêmes mots et ne contribuent que si tous concordent. Les mots ne sont pas secrets.</translation>
    </message>
    <message>
        <source>You have chosen no recovery contact. Cancel the request, and ask for recovery in another way.</source>
        <translation>Vous n’avez choisi aucun contact de récupération. Annulez la demande et cherchez une autre voie de récupération.</translation>
    </message>
    <message>
        <source>Call one of your recovery contacts (%1) on a number you know, and read these twelve words aloud. They see the same words on their screen, and let you in only if all of them match. The words are not a secret.</source>
        <translation>Appelez l’un de vos contacts de récupération (%1) à un numéro que vous connaissez et lisez-lui ces douze mots à voix haute. Il voit les mêmes mots sur son écran et ne vous admet que s’ils concordent tous. Les mots ne sont pas secrets.</translation>
    </message>
    <message>
        <source>Somebody who has the right approves it.</source>
        <translation>Une personne habilitée doit l’approuver.</translation>
    </message>
    <message>
        <source>Enough shares come together here.</source>
        <translation>Des parts en nombre suffisant doivent être réunies ici.</translation>
    </message>
    <message>
        <source>A recovery contact lets this device in.</source>
        <translation>Un contact de récupération doit admettre cet appareil.</translation>
    </message>
    <message>
        <source>%1 refused it (%2) and said: “%3”. It can read nothing, and will not be able to.</source>
        <translation>%1 a refusé l’appareil (%2) en disant&#xa0;: «&#x202f;%3&#x202f;». Il ne peut rien lire et ne le pourra pas.</translation>
    </message>
    <message>
        <source>%1 refused it (%2). It can read nothing, and will not be able to.</source>
        <translation>%1 a refusé l’appareil (%2). Il ne peut rien lire et ne le pourra pas.</translation>
    </message>
    <message>
        <source>This device never came into the vault.</source>
        <translation>Cet appareil n’est jamais entré dans le coffre.</translation>
    </message>
    <message>
        <source>Joining it, or coming back, was cut off. It can read nothing.</source>
        <translation>L’entrée ou le retour dans le coffre a été interrompu. L’appareil ne peut rien lire.</translation>
    </message>
    <message>
        <source>Remove this vault from this computer and begin again: nothing is lost by that.</source>
        <translation>Retirez ce coffre de cet ordinateur et recommencez&#xa0;: rien ne sera perdu.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WelcomePage</name>
    <message>
        <source>Secrets your team can share without trusting the host</source>
        <translation>Des secrets que votre équipe partage sans se fier à l’hébergeur</translation>
    </message>
    <message>
        <source>Passwords, keys and configuration values, encrypted and signed on your computer, in any git repository.</source>
        <translation>Mots de passe, clés et valeurs de configuration, chiffrés et signés sur votre ordinateur, dans n’importe quel dépôt git.</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>For a new team or for yourself. Takes about two minutes.</source>
        <translation>Pour une nouvelle équipe ou pour vous-même. Environ deux minutes.</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>A colleague invited you to their vault.</source>
        <translation>Un collègue vous a invité dans son coffre.</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Rétablir l’accès</translation>
    </message>
    <message>
        <source>With recovery words or shares, after losing a device.</source>
        <translation>Avec des mots ou des parts de récupération, après la perte d’un appareil.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordChip</name>
    <message>
        <source>Take the word %1</source>
        <translation>Prendre le mot %1</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Proposition %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordGrid</name>
    <message>
        <source>Fingerprint words</source>
        <translation>Mots de l’empreinte</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordsField</name>
    <message>
        <source>Read from a picture or PDF…</source>
        <translation>Lire depuis une image ou un PDF…</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>The file could not be deleted.</source>
        <translation>Le fichier n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list.</source>
        <translation>Le mot %1 n’est pas dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far</source>
        <translation>
            <numerusform>%n mot jusqu’ici</numerusform>
            <numerusform>%n mots jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture or PDF of the sheet</source>
        <translation>Choisir une image ou un PDF de la feuille</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.bmp *.pgm *.pdf)</source>
        <translation>Images et PDF (*.png *.jpg *.jpeg *.bmp *.pgm *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Recherche d’un code…</translation>
    </message>
    <message>
        <source>There is no QR code on it. Take the picture again, sharp and straight, or type the words.</source>
        <translation>Aucun code QR n’y figure. Reprenez la photo, nette et bien droite, ou saisissez les mots.</translation>
    </message>
    <message>
        <source>The picture is still on this computer.</source>
        <translation>L’image est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Whoever finds it has the words: %1</source>
        <translation>Quiconque la trouve a les mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete it, also from the phone or camera that took it.</source>
        <translation>Supprimez-la, aussi du téléphone ou de l’appareil photo qui l’a prise.</translation>
    </message>
    <message>
        <source>Words with spaces between them</source>
        <translation>Mots séparés par des espaces</translation>
    </message>
    <message>
        <source>Four letters of each word are enough; Tab takes the proposal.</source>
        <translation>Quatre lettres par mot suffisent ; Tab accepte la proposition.</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <translation>Supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>33 words stand on the sheet.</source>
        <translation>La feuille porte 33 mots.</translation>
    </message>
    <message>
        <source>All words are there.</source>
        <translation>Tous les mots y sont.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordsSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fingerprint: never changes</source>
        <translation>Empreinte&#xa0;: ne change jamais</translation>
    </message>
    <message>
        <source>Present state: event %1</source>
        <translation>État actuel&#xa0;: événement %1</translation>
    </message>
</context>
</TS>
