<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesezugriffe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of events and how many of them, as in &quot;People: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>“%1” may act for %2 from now on.</source>
        <translation>„%1“ darf von jetzt an für %2 handeln.</translation>
    </message>
    <message>
        <source>%1 joins %2 as %3: %4</source>
        <translation>%1 tritt %2 als %3 bei: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes %2 of “%3”; its %n key version(s) are wrapped to the device, so that it can read every saved version.</source>
        <translation>
            <numerusform>%1 wird %2 in „%3“; die %n Schlüsselversion des Projekts wird für das Gerät verschlüsselt, sodass es jede gespeicherte Version lesen kann.</numerusform>
            <numerusform>%1 wird %2 in „%3“; die %n Schlüsselversionen des Projekts werden für das Gerät verschlüsselt, sodass es jede gespeicherte Version lesen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n key version(s) of “%1” are wrapped to the device.</source>
        <translation>
            <numerusform>Die %n Schlüsselversion von „%1“ wird für das Gerät verschlüsselt.</numerusform>
            <numerusform>Die %n Schlüsselversionen von „%1“ werden für das Gerät verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays closed to the device until somebody who shares that project hands it the keys.</source>
        <translation>„%1“ bleibt dem Gerät verschlossen, bis jemand, der dieses Projekt teilen darf, ihm die Schlüssel gibt.</translation>
    </message>
    <message>
        <source>Everybody sees this in the audit log, signed by your device.</source>
        <translation>Alle sehen das im Prüfprotokoll, von Ihrem Gerät unterschrieben.</translation>
    </message>
    <message>
        <source>So may “%1”, a device of theirs from before. Revoke it first unless its words are: %2</source>
        <translation>Das darf auch „%1“, ein früheres Gerät dieser Person. Sperren Sie es zuerst, außer seine Wörter lauten: %2</translation>
    </message>
</context>
<context>
    <name>AuditKinds</name>
    <message>
        <source>Of a newer program</source>
        <translation>Aus einem neueren Programm</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Gerät registriert</translation>
    </message>
    <message>
        <source>Device approved</source>
        <translation>Gerät freigegeben</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Gerät gesperrt</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Mitglied aufgenommen</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>Mitglied entfernt</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Ownership transferred</source>
        <translation>Eigentum übergeben</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>Projekt angelegt</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>Projekt geändert</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projekt gelöscht</translation>
    </message>
    <message>
        <source>Set created</source>
        <translation>Sammlung angelegt</translation>
    </message>
    <message>
        <source>Set renamed</source>
        <translation>Sammlung umbenannt</translation>
    </message>
    <message>
        <source>Set deleted</source>
        <translation>Sammlung gelöscht</translation>
    </message>
    <message>
        <source>Version saved</source>
        <translation>Version gespeichert</translation>
    </message>
    <message>
        <source>Set read</source>
        <translation>Sammlung gelesen</translation>
    </message>
    <message>
        <source>Key renewed</source>
        <translation>Schlüssel erneuert</translation>
    </message>
    <message>
        <source>Key shared</source>
        <translation>Schlüssel geteilt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>History confirmed</source>
        <translation>Verlauf bestätigt</translation>
    </message>
    <message>
        <source>Recovery requested</source>
        <translation>Wiederherstellung angefragt</translation>
    </message>
    <message>
        <source>Recovery cancelled</source>
        <translation>Wiederherstellung abgebrochen</translation>
    </message>
    <message>
        <source>Recovery contacts chosen</source>
        <translation>Wiederherstellungskontakte gewählt</translation>
    </message>
    <message>
        <source>Recovery helped</source>
        <translation>Bei Wiederherstellung geholfen</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>Wiederherstellungsschlüssel angelegt</translation>
    </message>
    <message>
        <source>Recovery share given</source>
        <translation>Wiederherstellungsanteil gegeben</translation>
    </message>
    <message>
        <source>Recovery completed</source>
        <translation>Wiederherstellung abgeschlossen</translation>
    </message>
    <message>
        <source>CI enrolled</source>
        <translation>CI registriert</translation>
    </message>
    <message>
        <source>CI revoked</source>
        <translation>CI gesperrt</translation>
    </message>
    <message>
        <source>CI read</source>
        <translation>CI hat gelesen</translation>
    </message>
    <message>
        <source>CI expired</source>
        <translation>CI abgelaufen</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message numerus="yes">
        <source>NOT WHOLE. %Ln event(s) are reported here; what is named below does not hold.</source>
        <translation>
            <numerusform>NICHT VOLLSTÄNDIG. Berichtet wird hier über %Ln Ereignis; was unten genannt ist, stimmt nicht.</numerusform>
            <numerusform>NICHT VOLLSTÄNDIG. Berichtet wird hier über %Ln Ereignisse; was unten genannt ist, stimmt nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s), verified on %1.</source>
        <translation>
            <numerusform>Vollständig und unverändert: %Ln Ereignis, geprüft am %1.</numerusform>
            <numerusform>Vollständig und unverändert: %Ln Ereignisse, geprüft am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s).</source>
        <translation>
            <numerusform>Vollständig und unverändert: %Ln Ereignis.</numerusform>
            <numerusform>Vollständig und unverändert: %Ln Ereignisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last confirmed by %1 of %n device(s) in the week before.</source>
        <translation>
            <numerusform>In der Woche davor zuletzt bestätigt von %1 von %n Gerät.</numerusform>
            <numerusform>In der Woche davor zuletzt bestätigt von %1 von %n Geräten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every event the signature, the place in the chain and its author&apos;s permission were checked.</source>
        <translation>Von jedem Ereignis wurden die Unterschrift, der Platz in der Kette und die Berechtigung seines Urhebers geprüft.</translation>
    </message>
    <message>
        <source>%1, key %2: %3</source>
        <comment>a project, a key&apos;s number and why it was made</comment>
        <translation>%1, Schlüssel %2: %3</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Keys renewed in this period</source>
        <translation>In diesem Zeitraum erneuerte Schlüssel</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>keys were renewed</comment>
        <translation>Keine.</translation>
    </message>
    <message>
        <source> · signed with “%1”</source>
        <extracomment>behind what happened: the device that signed it</extracomment>
        <translation> · unterschrieben mit „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter and the period let nothing through.</source>
        <translation>Filter und Zeitraum lassen nichts durch.</translation>
    </message>
    <message>
        <source>Audit log of %1</source>
        <translation>Prüfprotokoll von %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Der ganze Verlauf</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none: every event of the period</source>
        <translation>keiner: jedes Ereignis des Zeitraums</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>%1; days and times of %2, by the signers&apos; clocks</source>
        <comment>a time and a time zone</comment>
        <translation>%1; Tage und Zeiten (%2) nach den Uhren der unterschreibenden Geräte</translation>
    </message>
    <message>
        <source>Fingerprint of the vault</source>
        <translation>Fingerabdruck des Tresors</translation>
    </message>
    <message>
        <source>State of the log: event %L1</source>
        <translation>Stand des Protokolls: Ereignis %L1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>on each sheet of paper</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 did what only a newer Hypha understands (%2)</source>
        <translation>%1 tat etwas, das erst ein neueres Hypha versteht (%2)</translation>
    </message>
    <message>
        <source>%1 created the vault %2 on %3</source>
        <translation>%1 legte den Tresor %2 auf %3 an</translation>
    </message>
    <message>
        <source>%1 changed the vault&apos;s settings: %2</source>
        <translation>%1 änderte die Einstellungen des Tresors: %2</translation>
    </message>
    <message>
        <source>%1 asked to join with %2</source>
        <translation>%1 bat um Beitritt mit %2</translation>
    </message>
    <message>
        <source>%1 approved %2 for %3</source>
        <translation>%1 gab %2 für %3 frei</translation>
    </message>
    <message>
        <source>%1 revoked %2 of %3</source>
        <translation>%1 sperrte %2 von %3</translation>
    </message>
    <message>
        <source>%1 gave %2 access to %3 as %4</source>
        <translation>%1 gab %2 Zugang zu %3 als %4</translation>
    </message>
    <message>
        <source>%1 admitted %2 to the vault as %3</source>
        <translation>%1 nahm %2 als %3 in den Tresor auf</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <comment>a person and a project</comment>
        <translation>%1 verließ %2</translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <translation>%1 entfernte %2 aus %3</translation>
    </message>
    <message>
        <source>%1 left the vault</source>
        <translation>%1 verließ den Tresor</translation>
    </message>
    <message>
        <source>%1 removed %2 from the vault</source>
        <translation>%1 entfernte %2 aus dem Tresor</translation>
    </message>
    <message>
        <source>%1 changed the role of %2 in %3 from %4 to %5</source>
        <translation>%1 änderte die Rolle von %2 in %3 von %4 zu %5</translation>
    </message>
    <message>
        <source>%1 changed the role of %2 in the vault from %3 to %4</source>
        <translation>%1 änderte die Rolle von %2 im Tresor von %3 zu %4</translation>
    </message>
    <message>
        <source>%1 made %2 the owner of %3</source>
        <translation>%1 übergab %2 das Eigentum an %3</translation>
    </message>
    <message>
        <source>%1 made %2 the owner of the vault</source>
        <translation>%1 übergab %2 das Eigentum am Tresor</translation>
    </message>
    <message>
        <source>%1 created the project %2</source>
        <translation>%1 legte das Projekt %2 an</translation>
    </message>
    <message>
        <source>%1 renamed the project %2 to %3</source>
        <translation>%1 benannte das Projekt %2 in %3 um</translation>
    </message>
    <message>
        <source>%1 changed when the key of %2 is renewed</source>
        <translation>%1 änderte, wann der Schlüssel von %2 erneuert wird</translation>
    </message>
    <message>
        <source>%1 deleted the project %2</source>
        <translation>%1 löschte das Projekt %2</translation>
    </message>
    <message>
        <source>%1 created the set %2 in %3</source>
        <translation>%1 legte die Sammlung %2 in %3 an</translation>
    </message>
    <message>
        <source>%1 renamed the set %2 in %3 to %4</source>
        <translation>%1 benannte in %3 die Sammlung %2 in %4 um</translation>
    </message>
    <message>
        <source>%1 deleted the set %2 in %3</source>
        <translation>%1 löschte die Sammlung %2 in %3</translation>
    </message>
    <message>
        <source>%1 saved version %2 of %3 in %4</source>
        <translation>%1 speicherte Version %2 von %3 in %4</translation>
    </message>
    <message>
        <source>%1 renewed the key of %2: %3</source>
        <comment>why</comment>
        <translation>%1 erneuerte den Schlüssel von %2: %3</translation>
    </message>
    <message>
        <source>; without %1</source>
        <translation>; ohne %1</translation>
    </message>
    <message>
        <source>%1 gave key %2 of %3 to %4</source>
        <translation>%1 gab Schlüssel %2 von %3 an %4</translation>
    </message>
    <message>
        <source>%1 noted: %2</source>
        <translation>%1 notierte: %2</translation>
    </message>
    <message>
        <source>%1 confirmed the history up to event %2 from %3</source>
        <translation>%1 bestätigte den Verlauf bis Ereignis %2 von %3</translation>
    </message>
    <message>
        <source>%1 asked to recover access with the organisation&apos;s shares, on %2</source>
        <translation>%1 bat mit Anteilen der Organisation um Wiederherstellung, auf %2</translation>
    </message>
    <message>
        <source>%1 asked to recover access with the help of contacts, on %2</source>
        <translation>%1 bat mit Hilfe von Kontakten um Wiederherstellung, auf %2</translation>
    </message>
    <message>
        <source>%1 stopped a recovery</source>
        <translation>%1 brach eine Wiederherstellung ab</translation>
    </message>
    <message>
        <source>%1 has no recovery contacts any more</source>
        <translation>%1 hat keine Wiederherstellungskontakte mehr</translation>
    </message>
    <message>
        <source>%1 chose %2 to help with recovery</source>
        <translation>%1 wählte %2 als Hilfe bei der Wiederherstellung</translation>
    </message>
    <message>
        <source>%1 helped %2 to recover access to %3</source>
        <translation>%1 half %2, wieder Zugang zu %3 zu bekommen</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made the organisation&apos;s recovery anew: set %2, %3</source>
        <translation>%1 legte die Wiederherstellung der Organisation neu an: Satz %2, %3</translation>
    </message>
    <message>
        <source>%1 set up the organisation&apos;s recovery: set %2, %3</source>
        <translation>%1 richtete die Wiederherstellung der Organisation ein: Satz %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n Anteil</numerusform>
            <numerusform>%n Anteile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gave a share to a recovery</source>
        <translation>%1 gab einen Anteil zu einer Wiederherstellung</translation>
    </message>
    <message>
        <source>%1 recovered access with %2 and became the owner</source>
        <translation>%1 stellte den Zugang mit %2 wieder her und übernahm das Eigentum</translation>
    </message>
    <message>
        <source>%1 recovered access with %2</source>
        <translation>%1 stellte den Zugang mit %2 wieder her</translation>
    </message>
    <message>
        <source>%1 enrolled %2 for %3</source>
        <comment>a CI device and what may use it</comment>
        <translation>%1 registrierte %2 für %3</translation>
    </message>
    <message>
        <source>%1 revoked %2</source>
        <comment>a CI device</comment>
        <translation>%1 sperrte %2</translation>
    </message>
    <message>
        <source>%1 has expired</source>
        <comment>a CI device</comment>
        <translation>%1 ist abgelaufen</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>%1 read version %2 of %3 in %4</source>
        <translation>%1 las Version %2 von %3 in %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names that goes on</comment>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, until %1</source>
        <comment>a time at which it ends</comment>
        <translation>, bis %1</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ihr Name</translation>
    </message>
    <message>
        <source>who approves devices</source>
        <translation>wer Geräte freigibt</translation>
    </message>
    <message>
        <source>the GitHub organisation</source>
        <translation>die Organisation bei GitHub</translation>
    </message>
    <message>
        <source>whether reads are recorded</source>
        <translation>ob Lesezugriffe aufgezeichnet werden</translation>
    </message>
    <message>
        <source>when keys are renewed</source>
        <translation>wann Schlüssel erneuert werden</translation>
    </message>
    <message>
        <source>the project was created</source>
        <translation>das Projekt wurde angelegt</translation>
    </message>
    <message>
        <source>somebody was removed</source>
        <translation>jemand wurde entfernt</translation>
    </message>
    <message>
        <source>a device was revoked</source>
        <translation>ein Gerät wurde gesperrt</translation>
    </message>
    <message>
        <source>it was time</source>
        <translation>es war an der Zeit</translation>
    </message>
    <message>
        <source>because of an incident</source>
        <translation>wegen eines Vorfalls</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>auf Beschluss</translation>
    </message>
    <message>
        <source>after a recovery</source>
        <translation>nach einer Wiederherstellung</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <comment>a note or message after a sentence</comment>
        <translation>: „%1“</translation>
    </message>
    <message>
        <source>%1 noted that recovery share %2 of group %3 was checked (set %4)</source>
        <translation>%1 notierte, dass der Wiederherstellungsanteil %2 der Gruppe %3 geprüft wurde (Satz %4)</translation>
    </message>
    <message>
        <source>%1 noted that recovery share %2 of group %3 was printed (set %4)</source>
        <translation>%1 notierte, dass der Wiederherstellungsanteil %2 der Gruppe %3 gedruckt wurde (Satz %4)</translation>
    </message>
    <message>
        <source>%1 noted that the emergency kit %2 was used</source>
        <translation>%1 notierte, dass das Notfallblatt %2 benutzt wurde</translation>
    </message>
    <message>
        <source>the organisation&apos;s recovery key</source>
        <translation>den Wiederherstellungsschlüssel der Organisation</translation>
    </message>
    <message>
        <source>%1 noted that recovery share %2 of group %3 was saved as PDF (set %4)</source>
        <translation>%1 notierte, dass der Wiederherstellungsanteil %2 der Gruppe %3 als PDF gespeichert wurde (Satz %4)</translation>
    </message>
    <message>
        <source>%1 noted that the words of recovery share %2 of group %3 were saved (set %4)</source>
        <translation>%1 notierte, dass die Wörter des Wiederherstellungsanteils %2 der Gruppe %3 gespeichert wurden (Satz %4)</translation>
    </message>
    <message>
        <source>%1 noted that the emergency kit %2 was saved as PDF</source>
        <translation>%1 notierte, dass das Notfallblatt %2 als PDF gespeichert wurde</translation>
    </message>
    <message>
        <source>%1 noted that the words of the emergency kit %2 were saved</source>
        <translation>%1 notierte, dass die Wörter des Notfallblatts %2 gespeichert wurden</translation>
    </message>
    <message>
        <source>%1 noted that the emergency kit %2 was printed</source>
        <translation>%1 notierte, dass das Notfallblatt %2 gedruckt wurde</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s), verified %1</source>
        <translation>
            <numerusform>Vollständig und unverändert: %Ln Ereignis, geprüft %1</numerusform>
            <numerusform>Vollständig und unverändert: %Ln Ereignisse, geprüft %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; last confirmed by %2 of %n device(s) this week.</source>
        <extracomment>%1 is &quot;Complete and unchanged: 12,431 events, verified 2 minutes ago&quot;</extracomment>
        <translation>
            <numerusform>%1; diese Woche bestätigt von %2 von %n Gerät.</numerusform>
            <numerusform>%1; diese Woche bestätigt von %2 von %n Geräten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything holds: %1 events, %2 records and %3 versions compared, %4 keys opened, %5 versions decrypted.</source>
        <translation>Alles stimmt: %1 Ereignisse, %2 Datensätze und %3 Versionen verglichen, %4 Schlüssel geöffnet, %5 Versionen entschlüsselt.</translation>
    </message>
    <message>
        <source>The file was changed, damaged, or replaced by another one after it was written.</source>
        <translation>Die Datei wurde nach dem Schreiben verändert, beschädigt oder durch eine andere ersetzt.</translation>
    </message>
    <message>
        <source>The file was deleted or withheld by whoever stores the vault, or the copy is incomplete.</source>
        <translation>Wer den Tresor speichert, hat die Datei gelöscht oder hält sie zurück, oder die Kopie ist unvollständig.</translation>
    </message>
    <message>
        <source>Somebody added a file without an event; nothing in it is believed.</source>
        <translation>Jemand hat eine Datei ohne Ereignis hinzugefügt; nichts darin wird geglaubt.</translation>
    </message>
    <message>
        <source>It was not signed by the device that it names, or was changed after it was signed.</source>
        <translation>Das genannte Gerät hat es nicht unterschrieben, oder es wurde danach verändert.</translation>
    </message>
    <message>
        <source>An event was removed, inserted, moved or changed: the history is not the one that was written.</source>
        <translation>Ein Ereignis wurde entfernt, eingefügt, verschoben oder verändert: Der Verlauf ist nicht der, der geschrieben wurde.</translation>
    </message>
    <message>
        <source>The storage shows an older state than this computer has already seen.</source>
        <translation>Der Speicherort zeigt einen älteren Stand, als dieser Computer schon gesehen hat.</translation>
    </message>
    <message>
        <source>The storage shows another history than the one this computer has seen.</source>
        <translation>Der Speicherort zeigt einen anderen Verlauf als den, den dieser Computer gesehen hat.</translation>
    </message>
    <message>
        <source>The data is damaged, or was encrypted for something else.</source>
        <translation>Die Daten sind beschädigt oder wurden für etwas anderes verschlüsselt.</translation>
    </message>
    <message>
        <source>Somebody who shared the key handed this device another key than everybody else.</source>
        <translation>Wer den Schlüssel geteilt hat, gab diesem Gerät einen anderen als allen übrigen.</translation>
    </message>
    <message>
        <source>A record says something else than the history: whoever signed it was allowed to write, but not this.</source>
        <translation>Ein Datensatz sagt etwas anderes als der Verlauf: Wer ihn unterschrieb, durfte schreiben, aber nicht das.</translation>
    </message>
    <message>
        <source>These are not the bytes that a program writes which works: damage, or an attack on readers.</source>
        <translation>Solche Bytes schreibt kein funktionierendes Programm: ein Schaden oder ein Angriff auf Lesende.</translation>
    </message>
    <message>
        <source>It is signed, but its author was not allowed to do it: a broken program, or an attack by a member.</source>
        <translation>Es ist unterschrieben, aber sein Urheber durfte das nicht: ein fehlerhaftes Programm oder der Angriff eines Mitglieds.</translation>
    </message>
    <message>
        <source>An operation was cut in two: what must follow a removal is missing.</source>
        <translation>Ein Vorgang wurde zerschnitten: Was auf eine Entfernung folgen muss, fehlt.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this; update to read it.</source>
        <translation>Eine neuere Version des Programms hat das geschrieben; aktualisieren Sie, um es zu lesen.</translation>
    </message>
    <message>
        <source>What is stored is not what was written.</source>
        <translation>Was gespeichert ist, ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Einzelheit: %1</translation>
    </message>
    <message>
        <source>“%1” does not hold.</source>
        <translation>„%1“ stimmt nicht.</translation>
    </message>
    <message>
        <source>The signer&apos;s clock is earlier than the event before it says.</source>
        <translation>Nach der Uhr des unterschreibenden Geräts liegt es vor dem vorigen Ereignis.</translation>
    </message>
    <message>
        <source>The signer&apos;s clock is ahead of this computer&apos;s.</source>
        <translation>Die Uhr des unterschreibenden Geräts geht gegenüber diesem Computer vor.</translation>
    </message>
    <message>
        <source>Unverified: nobody has let this device in, and whoever can write to the repository could have made this.</source>
        <translation>Ungeprüft: Niemand hat dieses Gerät zugelassen, und jeder, der in das Repository schreiben kann, könnte das gemacht haben.</translation>
    </message>
</context>
<context>
    <name>ChartAccessText</name>
    <message>
        <source>“As a table” shows the same to be read.</source>
        <translation>„Als Tabelle“ zeigt dasselbe zum Lesen.</translation>
    </message>
</context>
<context>
    <name>DepartureText</name>
    <message>
        <source>No key of any project is affected.</source>
        <translation>Kein Schlüssel irgendeines Projekts ist betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>The key of “%1” is renewed; %n device(s) will be able to open the new one.</source>
        <translation>
            <numerusform>Der Schlüssel von „%1“ wird erneuert; %n Gerät wird den neuen öffnen können.</numerusform>
            <numerusform>Der Schlüssel von „%1“ wird erneuert; %n Geräte werden den neuen öffnen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>By their policy the keys of %1 stay as they are: who kept a copy of the key and gets hold of the repository can go on reading.</source>
        <translation>Nach ihrer Richtlinie bleiben die Schlüssel von %1, wie sie sind: Wer eine Kopie des Schlüssels behalten hat und an das Repository kommt, kann weiterlesen.</translation>
    </message>
    <message>
        <source>Hypha has no power over the repository&apos;s host: take their access away there as well.</source>
        <translation>Über den Host des Repositorys hat Hypha keine Macht: Entziehen Sie den Zugang auch dort.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>project / set</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>What could be read before may have been copied: %n set(s), %1. What is in them comes on the list of credentials to change.</source>
        <translation>
            <numerusform>Was bisher lesbar war, kann kopiert worden sein: %n Sammlung, %1. Ihr Inhalt kommt auf die Liste der zu ändernden Zugangsdaten.</numerusform>
            <numerusform>Was bisher lesbar war, kann kopiert worden sein: %n Sammlungen, %1. Ihr Inhalt kommt auf die Liste der zu ändernden Zugangsdaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of “%1” is renewed. It opens on: %2</source>
        <comment>a project; ✓ 13 of 13 devices</comment>
        <translation>Der Schlüssel von „%1“ ist erneuert. Öffnen können ihn: %2</translation>
    </message>
    <message>
        <source>The key of “%1” has stayed as it is.</source>
        <translation>Der Schlüssel von „%1“ ist geblieben, wie er war.</translation>
    </message>
    <message>
        <source>You may not renew the key of “%1”: %2 can. Until then nothing new can be saved there.</source>
        <comment>a project, the people who may</comment>
        <translation>Den Schlüssel von „%1“ dürfen Sie nicht erneuern; berechtigt: %2. Bis zur Erneuerung kann dort nichts Neues gespeichert werden.</translation>
    </message>
    <message>
        <source>The key of “%1” is still the old one. Ask %2 to renew it: until then nothing new can be saved there.</source>
        <comment>a project, the people who may</comment>
        <translation>Der Schlüssel von „%1“ ist noch der alte. Bitten Sie %2, ihn zu erneuern: Bis dahin kann dort nichts Neues gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>„%1“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Ändern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is larger than a vault may hold.</source>
        <translation>Das ist größer, als ein Tresor fassen darf.</translation>
    </message>
    <message>
        <source>Make it smaller and try again.</source>
        <translation>Verkleinern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” does not exist (any more).</source>
        <translation>„%1“ gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>Somebody may have removed or renamed it.</source>
        <translation>Vielleicht hat es jemand entfernt oder umbenannt.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie die Liste noch einmal durch.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Names must differ, also beyond upper and lower case.</source>
        <translation>Namen müssen sich unterscheiden, nicht nur in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing.</source>
        <translation>Jemand anderes hat dasselbe geändert.</translation>
    </message>
    <message>
        <source>Your change was not saved, so nothing of theirs is lost.</source>
        <translation>Ihre Änderung wurde nicht gespeichert, damit deren Arbeit nicht verloren geht.</translation>
    </message>
    <message>
        <source>Look at the present state and try again.</source>
        <translation>Sehen Sie sich den jetzigen Stand an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than a day ahead of the vault.</source>
        <translation>Die Uhr dieses Computers geht dem Tresor um mehr als einen Tag voraus.</translation>
    </message>
    <message>
        <source>A wrong clock would let memberships and devices expire too early, for everybody and for good.</source>
        <translation>Eine falsche Uhr ließe Mitgliedschaften und Geräte zu früh ablaufen, für alle und endgültig.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases.</source>
        <translation>Zu viele falsche Passphrasen.</translation>
    </message>
    <message>
        <source>Waiting makes guessing slow for everybody who is not you.</source>
        <translation>Das Warten macht das Raten langsam für alle, die nicht Sie sind.</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <translation>Warten Sie die Zeit ab und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>It may have a typing mistake, or Caps Lock may be on. Nothing was changed.</source>
        <translation>Vielleicht ein Tippfehler, oder die Feststelltaste ist an. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This device has no key for it.</source>
        <translation>Dieses Gerät hat dafür keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key was never given to this device, or it has been rotated since.</source>
        <translation>Der Schlüssel wurde diesem Gerät nie gegeben oder seither erneuert.</translation>
    </message>
    <message>
        <source>Ask an admin of the project to share it with you.</source>
        <translation>Bitten Sie einen Admin des Projekts, ihn mit Ihnen zu teilen.</translation>
    </message>
    <message>
        <source>This device is not active.</source>
        <translation>Dieses Gerät ist nicht aktiv.</translation>
    </message>
    <message>
        <source>It waits for approval, has expired or was revoked.</source>
        <translation>Es wartet auf Freigabe, ist abgelaufen oder wurde gesperrt.</translation>
    </message>
    <message>
        <source>Ask an admin to approve this device.</source>
        <translation>Bitten Sie einen Admin, dieses Gerät freizugeben.</translation>
    </message>
    <message>
        <source>The project&apos;s key must be rotated first.</source>
        <translation>Zuerst muss der Schlüssel des Projekts erneuert werden.</translation>
    </message>
    <message>
        <source>Somebody who could read it is no longer a member.</source>
        <translation>Jemand, der mitlesen konnte, ist kein Mitglied mehr.</translation>
    </message>
    <message>
        <source>Ask an admin to rotate the key.</source>
        <translation>Bitten Sie einen Admin, den Schlüssel zu erneuern.</translation>
    </message>
    <message>
        <source>An operation that was begun must be finished first.</source>
        <translation>Ein begonnener Vorgang muss zuerst abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Finish it on the device where it began.</source>
        <translation>Schließen Sie ihn auf dem Gerät ab, auf dem er begann.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Ask an admin or the owner.</source>
        <translation>Fragen Sie einen Admin oder den Eigentümer.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing that was there is damaged.</source>
        <translation>Nichts wurde gespeichert, und nichts Vorhandenes ist beschädigt.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This place does not permit writing.</source>
        <translation>An diesem Ort darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Another program is using the vault.</source>
        <translation>Ein anderes Programm benutzt den Tresor.</translation>
    </message>
    <message>
        <source>It holds the lock for writing.</source>
        <translation>Es hält die Schreibsperre.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The remote could not be reached.</source>
        <translation>Das Remote war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough protected memory.</source>
        <translation>Es gibt nicht genug geschützten Speicher.</translation>
    </message>
    <message>
        <source>Secrets are kept only in memory that cannot be written to disk.</source>
        <translation>Geheimnisse liegen nur in Speicher, der nicht auf die Platte geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit of locked memory.</source>
        <translation>Schließen Sie andere Programme oder erhöhen Sie die Grenze für gesperrten Speicher.</translation>
    </message>
    <message>
        <source>This version cannot do that.</source>
        <translation>Diese Version kann das nicht.</translation>
    </message>
    <message>
        <source>Use a newer version of Hypha.</source>
        <translation>Verwenden Sie eine neuere Version von Hypha.</translation>
    </message>
    <message>
        <source>Hypha made a mistake.</source>
        <translation>Hypha hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>This is a bug. Nothing was saved.</source>
        <translation>Das ist ein Programmfehler. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Report it with the detail below.</source>
        <translation>Melden Sie ihn mit den Einzelheiten unten.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions, then try again.</source>
        <translation>Prüfen Sie Datenträger und Rechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file with this device&apos;s keys is damaged.</source>
        <translation>Die Datei mit den Schlüsseln dieses Geräts ist beschädigt.</translation>
    </message>
    <message>
        <source>Without it the vault cannot be opened on this device.</source>
        <translation>Ohne sie lässt sich der Tresor auf diesem Gerät nicht öffnen.</translation>
    </message>
    <message>
        <source>Put back a backup of the profile&apos;s folder, or restore access with another device.</source>
        <translation>Spielen Sie eine Sicherung des Profilordners ein, oder stellen Sie den Zugang mit einem anderen Gerät wieder her.</translation>
    </message>
    <message>
        <source>This computer no longer remembers which state of the vault it saw last.</source>
        <translation>Dieser Computer weiß nicht mehr, welchen Stand des Tresors er zuletzt gesehen hat.</translation>
    </message>
    <message>
        <source>Somebody could have put back an older state without anyone noticing.</source>
        <translation>Jemand könnte unbemerkt einen älteren Stand eingespielt haben.</translation>
    </message>
    <message>
        <source>Compare the words of the vault&apos;s state with a colleague before you trust what is there.</source>
        <translation>Vergleichen Sie die Wörter des Tresorstands mit einem Kollegen, bevor Sie dem Inhalt trauen.</translation>
    </message>
    <message>
        <source>There is no vault in this place.</source>
        <translation>An diesem Ort ist kein Tresor.</translation>
    </message>
    <message>
        <source>Check that the folder was not moved or emptied.</source>
        <translation>Prüfen Sie, ob der Ordner verschoben oder geleert wurde.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Hypha.</source>
        <translation>Dieser Tresor wurde mit einer neueren Version von Hypha geschrieben.</translation>
    </message>
    <message>
        <source>This version does not know everything in it.</source>
        <translation>Diese Version kennt nicht alles darin.</translation>
    </message>
    <message>
        <source>Update Hypha, then open it again.</source>
        <translation>Aktualisieren Sie Hypha und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>“%1” is not what was signed.</source>
        <translation>„%1“ ist nicht, was unterschrieben wurde.</translation>
    </message>
    <message>
        <source>Something changed files of the vault outside Hypha: a fault of the disk, a backup put back, or somebody with access to the repository.</source>
        <translation>Etwas hat Dateien des Tresors außerhalb von Hypha verändert: ein Plattenfehler, eine eingespielte Sicherung oder jemand mit Zugang zum Repository.</translation>
    </message>
    <message>
        <source>This vault is open read-only: “%1” is not what was signed.</source>
        <translation>Dieser Tresor ist nur zum Lesen geöffnet: „%1“ ist nicht, was unterschrieben wurde.</translation>
    </message>
    <message>
        <source>Something changed its files outside Hypha: a fault of the disk, a backup put back, or somebody with access to the repository. What you see is the last state that verified.</source>
        <translation>Etwas hat seine Dateien außerhalb von Hypha verändert: ein Plattenfehler, eine eingespielte Sicherung oder jemand mit Zugang zum Repository. Sie sehen den letzten Stand, der sich prüfen ließ.</translation>
    </message>
    <message>
        <source>Do not trust newer copies. Compare with a colleague, or restore the repository from a copy; then open the vault again.</source>
        <translation>Trauen Sie neueren Kopien nicht. Vergleichen Sie mit einem Kollegen oder stellen Sie das Repository aus einer Kopie wieder her; öffnen Sie den Tresor dann erneut.</translation>
    </message>
    <message>
        <source>The words of the device must be compared first.</source>
        <translation>Zuerst müssen die Wörter des Geräts verglichen werden.</translation>
    </message>
    <message>
        <source>They show that it is your colleague&apos;s device and nobody else&apos;s.</source>
        <translation>Sie zeigen, dass es das Gerät Ihres Kollegen ist und nicht das eines anderen.</translation>
    </message>
    <message>
        <source>Compare them with your colleague, then try again.</source>
        <translation>Vergleichen Sie sie mit Ihrem Kollegen und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Something must be answered first.</source>
        <translation>Zuerst ist eine Frage zu beantworten.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keys on this computer were changed by another program since you unlocked.</source>
        <translation>Die Schlüssel auf diesem Computer wurden seit dem Entsperren von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>What is kept under the new keys cannot be read with those that are open here.</source>
        <translation>Was mit den neuen Schlüsseln gesichert ist, lässt sich mit den hier geöffneten nicht lesen.</translation>
    </message>
    <message>
        <source>Lock the vault, then unlock it with its present passphrase.</source>
        <translation>Sperren Sie den Tresor und entsperren Sie ihn dann mit seiner jetzigen Passphrase.</translation>
    </message>
</context>
<context>
    <name>EventFinding</name>
    <message>
        <source>✗ The event holds; a file that it wrote does not.</source>
        <translation>✗ Das Ereignis stimmt; eine Datei, die es schrieb, stimmt nicht.</translation>
    </message>
    <message>
        <source>✗ This is not the event that was signed and chained here.</source>
        <translation>✗ Das ist nicht das Ereignis, das hier unterschrieben und in die Kette gesetzt wurde.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>What it could mean</source>
        <translation>Was es bedeuten könnte</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Corner of the table</source>
        <translation>Ecke der Tabelle</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>the file is larger than 64 MiB</source>
        <translation>die Datei ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>the file is in UTF-16; save it as UTF-8</source>
        <translation>die Datei ist in UTF-16; speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>this byte is not valid UTF-8; save the file as UTF-8</source>
        <translation>dieses Byte ist kein gültiges UTF-8; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>a NUL character, which no value may hold (or the file is in UTF-16)</source>
        <translation>ein NUL-Zeichen, das kein Wert enthalten darf (oder die Datei ist in UTF-16)</translation>
    </message>
    <message>
        <source>no value may hold a NUL character</source>
        <translation>kein Wert darf ein NUL-Zeichen enthalten</translation>
    </message>
    <message>
        <source>this key already stands in line %1</source>
        <translation>dieser Schlüssel steht schon in Zeile %1</translation>
    </message>
    <message>
        <source>a set holds at most 10,000 entries</source>
        <translation>eine Sammlung fasst höchstens 10.000 Einträge</translation>
    </message>
    <message>
        <source>a set holds at most 10 MiB in all</source>
        <translation>eine Sammlung fasst insgesamt höchstens 10 MiB</translation>
    </message>
    <message>
        <source>a key has at most 256 bytes</source>
        <translation>ein Schlüssel hat höchstens 256 Bytes</translation>
    </message>
    <message>
        <source>a key is not empty</source>
        <translation>ein Schlüssel darf nicht leer sein</translation>
    </message>
    <message>
        <source>a key is valid UTF-8</source>
        <translation>ein Schlüssel muss gültiges UTF-8 sein</translation>
    </message>
    <message>
        <source>a key has no control characters</source>
        <translation>ein Schlüssel hat keine Steuerzeichen</translation>
    </message>
    <message>
        <source>a value has at most 1,048,576 bytes</source>
        <translation>ein Wert hat höchstens 1.048.576 Bytes</translation>
    </message>
    <message>
        <source>a value has no NUL</source>
        <translation>ein Wert enthält kein NUL</translation>
    </message>
    <message>
        <source>a value is valid UTF-8</source>
        <translation>ein Wert muss gültiges UTF-8 sein</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>das Anführungszeichen, das hier öffnet, wird nie geschlossen</translation>
    </message>
    <message>
        <source>a carriage return without a line feed; write \r in double quotes</source>
        <translation>ein Wagenrücklauf ohne Zeilenvorschub; schreiben Sie \r in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>not the number of a Unicode character</source>
        <translation>nicht die Nummer eines Unicode-Zeichens</translation>
    </message>
    <message>
        <source>a line starts with a name (a letter or &apos;_&apos;, then letters, digits, &apos;_&apos;, &apos;.&apos;, &apos;-&apos;)</source>
        <translation>eine Zeile beginnt mit einem Namen (ein Buchstabe oder „_“, dann Buchstaben, Ziffern, „_“, „.“, „-“)</translation>
    </message>
    <message>
        <source>&apos;=&apos; is missing after the name</source>
        <translation>nach dem Namen fehlt „=“</translation>
    </message>
    <message>
        <source>after the closing quote only a comment may follow</source>
        <translation>nach dem schließenden Anführungszeichen darf nur ein Kommentar folgen</translation>
    </message>
    <message>
        <source>the value starts with &apos;#&apos; here; a comment needs a blank before &apos;#&apos;</source>
        <translation>der Wert beginnt hier mit „#“; ein Kommentar braucht ein Leerzeichen vor „#“</translation>
    </message>
    <message>
        <source>this is kept as it stands: references are not replaced</source>
        <translation>dies bleibt, wie es dasteht: Verweise werden nicht ersetzt</translation>
    </message>
    <message>
        <source>no escape of dotenv files: the backslash is kept</source>
        <translation>keine Escape-Sequenz in dotenv-Dateien: Der Backslash bleibt erhalten</translation>
    </message>
    <message>
        <source>dotenv names are a letter or &apos;_&apos;, then letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;</source>
        <translation>dotenv-Namen bestehen aus einem Buchstaben oder „_“, dann Buchstaben, Ziffern, „_“, „.“ und „-“</translation>
    </message>
    <message>
        <source>shell names are a letter or &apos;_&apos;, then letters, digits and &apos;_&apos;</source>
        <translation>Shell-Namen bestehen aus einem Buchstaben oder „_“, dann Buchstaben, Ziffern und „_“</translation>
    </message>
    <message>
        <source>lines end in CR LF here; a shell would take the CR into the value</source>
        <translation>die Zeilen enden hier mit CR LF; eine Shell würde das CR in den Wert übernehmen</translation>
    </message>
    <message>
        <source>only NAME=&apos;value&apos; and export NAME=&apos;value&apos; are read; nothing is run</source>
        <translation>gelesen werden nur NAME=&apos;value&apos; und export NAME=&apos;value&apos;; nichts wird ausgeführt</translation>
    </message>
    <message>
        <source>one assignment a line: a shell would take this for another word</source>
        <translation>nur eine Zuweisung je Zeile: Eine Shell hielte dies für ein weiteres Wort</translation>
    </message>
    <message>
        <source>a shell would expand this; put single quotes around the value</source>
        <translation>eine Shell würde dies expandieren; setzen Sie den Wert in einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>a shell would expand this; put single quotes around the value, or a backslash before</source>
        <translation>eine Shell würde dies expandieren; setzen Sie den Wert in einfache Anführungszeichen oder einen Backslash davor</translation>
    </message>
    <message>
        <source>a shell would run or redirect something here; put single quotes around the value</source>
        <translation>eine Shell würde hier etwas ausführen oder umleiten; setzen Sie den Wert in einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>a shell may expand this; put single quotes around the value</source>
        <translation>eine Shell könnte dies expandieren; setzen Sie den Wert in einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>\x needs a hexadecimal digit</source>
        <translation>\x braucht eine hexadezimale Ziffer</translation>
    </message>
    <message>
        <source>not an escape of $&apos;…&apos; that is read here</source>
        <translation>keine Escape-Sequenz von $&apos;…&apos;, die hier gelesen wird</translation>
    </message>
    <message>
        <source>octal escapes end at \377</source>
        <translation>oktale Escape-Sequenzen gehen nur bis \377</translation>
    </message>
    <message>
        <source>a backslash must stand before a character or a line feed</source>
        <translation>auf einen Backslash muss ein Zeichen oder ein Zeilenvorschub folgen</translation>
    </message>
    <message>
        <source>a carriage return outside quotes</source>
        <translation>ein Wagenrücklauf außerhalb von Anführungszeichen</translation>
    </message>
    <message>
        <source>only one flat object is read: this value is an object</source>
        <translation>gelesen wird nur ein flaches Objekt: Dieser Wert ist selbst ein Objekt</translation>
    </message>
    <message>
        <source>this looks like the export of a password manager: let it export CSV, which is read here</source>
        <translation>dies sieht nach dem Export eines Passwortmanagers aus: Lassen Sie ihn CSV exportieren, das hier gelesen wird</translation>
    </message>
    <message>
        <source>a list is no value of a secret</source>
        <translation>eine Liste ist kein Wert eines Geheimnisses</translation>
    </message>
    <message>
        <source>null is no value of a secret; write &quot;&quot; for an empty one</source>
        <translation>null ist kein Wert eines Geheimnisses; schreiben Sie &quot;&quot; für einen leeren</translation>
    </message>
    <message>
        <source>the file must hold one object: { &quot;KEY&quot;: &quot;value&quot;, … }</source>
        <translation>die Datei muss ein einziges Objekt enthalten: { &quot;KEY&quot;: &quot;value&quot;, … }</translation>
    </message>
    <message>
        <source>this is a number, not a string; taken as it is spelled</source>
        <translation>dies ist eine Zahl, keine Zeichenkette; übernommen, wie es dasteht</translation>
    </message>
    <message>
        <source>this is true or false, not a string; taken as it is spelled</source>
        <translation>dies ist true oder false, keine Zeichenkette; übernommen, wie es dasteht</translation>
    </message>
    <message>
        <source>the file is empty; an empty set is {}</source>
        <translation>die Datei ist leer; eine leere Sammlung ist {}</translation>
    </message>
    <message>
        <source>more text follows after the object</source>
        <translation>nach dem Objekt folgt weiterer Text</translation>
    </message>
    <message>
        <source>a key in double quotes is missing here</source>
        <translation>hier fehlt ein Schlüssel in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing after the key</source>
        <translation>nach dem Schlüssel fehlt „:“</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos; is missing here</source>
        <translation>hier fehlt „,“ oder „}“</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u braucht vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>nur die Hälfte eines Surrogatpaars</translation>
    </message>
    <message>
        <source>JSON has no such escape</source>
        <translation>eine solche Escape-Sequenz gibt es in JSON nicht</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>eine Zeichenkette ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a line break or control character inside a string</source>
        <translation>ein Zeilenumbruch oder Steuerzeichen in einer Zeichenkette</translation>
    </message>
    <message>
        <source>a digit is missing after the point</source>
        <translation>nach dem Dezimalpunkt fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>a digit is missing in the exponent</source>
        <translation>im Exponenten fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>a value is missing or not valid JSON</source>
        <translation>ein Wert fehlt oder ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>a tab cannot indent YAML</source>
        <translation>ein Tabulator kann YAML nicht einrücken</translation>
    </message>
    <message>
        <source>indented: only a flat list of KEY: value is read</source>
        <translation>eingerückt: Gelesen wird nur eine flache Liste von KEY: value</translation>
    </message>
    <message>
        <source>more than one document</source>
        <translation>mehr als ein Dokument</translation>
    </message>
    <message>
        <source>a document mark inside quotes</source>
        <translation>eine Dokumentmarke innerhalb von Anführungszeichen</translation>
    </message>
    <message>
        <source>a colon and a blank are missing after the key</source>
        <translation>nach dem Schlüssel fehlen Doppelpunkt und Leerzeichen</translation>
    </message>
    <message>
        <source>no value: taken as empty text; &quot;&quot; says so</source>
        <translation>kein Wert: als leerer Text übernommen; &quot;&quot; sagt das eindeutig</translation>
    </message>
    <message>
        <source>a key stands on one line</source>
        <translation>ein Schlüssel steht auf einer einzigen Zeile</translation>
    </message>
    <message>
        <source>merge keys are not read</source>
        <translation>Merge-Schlüssel werden nicht gelesen</translation>
    </message>
    <message>
        <source>flow collections are not read; put quotes around a value that starts with a bracket</source>
        <translation>Flow-Strukturen werden nicht gelesen; setzen Sie einen Wert, der mit einer Klammer beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>anchors are not read; put quotes around a value that starts with &amp;</source>
        <translation>Anker werden nicht gelesen; setzen Sie einen Wert, der mit &amp; beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>aliases are not read; put quotes around a value that starts with *</source>
        <translation>Aliasse werden nicht gelesen; setzen Sie einen Wert, der mit * beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>tags are not read; put quotes around a value that starts with !</source>
        <translation>Tags werden nicht gelesen; setzen Sie einen Wert, der mit ! beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>directives are not read; put quotes around a value that starts with %</source>
        <translation>Direktiven werden nicht gelesen; setzen Sie einen Wert, der mit % beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>a block cannot be a key</source>
        <translation>ein Block kann kein Schlüssel sein</translation>
    </message>
    <message>
        <source>plain text cannot start with this character; put quotes around it</source>
        <translation>Text ohne Anführungszeichen kann nicht mit diesem Zeichen beginnen; setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>lists are not read</source>
        <translation>Listen werden nicht gelesen</translation>
    </message>
    <message>
        <source>only KEY: value is read</source>
        <translation>gelesen wird nur KEY: value</translation>
    </message>
    <message>
        <source>null is no value of a secret; write &quot;&quot; for an empty one, or put quotes around the word</source>
        <translation>null ist kein Wert eines Geheimnisses; schreiben Sie &quot;&quot; für einen leeren, oder setzen Sie das Wort in Anführungszeichen</translation>
    </message>
    <message>
        <source>readers of YAML take this for a number, date or boolean; kept as it is spelled</source>
        <translation>andere YAML-Programme lesen dies als Zahl, Datum oder Wahrheitswert; übernommen, wie es dasteht</translation>
    </message>
    <message>
        <source>more text follows on this line</source>
        <translation>auf dieser Zeile folgt weiterer Text</translation>
    </message>
    <message>
        <source>after | or &gt; only -, + and a digit from 1 to 9 may stand</source>
        <translation>nach | oder &gt; dürfen nur -, + und eine Ziffer von 1 bis 9 stehen</translation>
    </message>
    <message>
        <source>the text of a block starts on the next line</source>
        <translation>der Text eines Blocks beginnt auf der nächsten Zeile</translation>
    </message>
    <message>
        <source>an empty line above is indented further than the first line of the text</source>
        <translation>eine leere Zeile darüber ist weiter eingerückt als die erste Zeile des Textes</translation>
    </message>
    <message>
        <source>a backslash at the end of the file</source>
        <translation>ein Backslash am Ende der Datei</translation>
    </message>
    <message>
        <source>YAML has no such escape; a backslash itself is written twice</source>
        <translation>eine solche Escape-Sequenz gibt es in YAML nicht; den Backslash selbst schreibt man doppelt</translation>
    </message>
    <message>
        <source>not the number of a Unicode character (\xHH, \uHHHH or \UHHHHHHHH)</source>
        <translation>nicht die Nummer eines Unicode-Zeichens (\xHH, \uHHHH oder \UHHHHHHHH)</translation>
    </message>
    <message>
        <source>a second &apos;: &apos; in the line: nested maps are not read; put quotes around a value with it</source>
        <translation>ein zweites „: “ in der Zeile: Verschachtelte Maps werden nicht gelesen; setzen Sie einen Wert, der es enthält, in Anführungszeichen</translation>
    </message>
    <message>
        <source>the first row must name the columns, with commas between them: key and value, or what a password manager exports, such as Title and Password</source>
        <translation>die erste Zeile muss die Spalten nennen, durch Kommas getrennt: key und value, oder was ein Passwortmanager exportiert, etwa Title und Password</translation>
    </message>
    <message>
        <source>this column is named twice</source>
        <translation>diese Spalte ist zweimal genannt</translation>
    </message>
    <message>
        <source>this row has %1 cells, the first row %2</source>
        <translation>Zahl der Zellen: %1 in dieser Zeile, %2 in der ersten</translation>
    </message>
    <message>
        <source>a row of more than 1,000 cells</source>
        <translation>eine Zeile mit mehr als 1.000 Zellen</translation>
    </message>
    <message>
        <source>after the closing quote only a comma or the end of the row may follow</source>
        <translation>nach dem schließenden Anführungszeichen darf nur ein Komma oder das Zeilenende folgen</translation>
    </message>
    <message>
        <source>a quote inside a cell: the whole cell needs quotes, with this one doubled</source>
        <translation>ein Anführungszeichen in einer Zelle: Die ganze Zelle gehört in Anführungszeichen, und dieses wird verdoppelt</translation>
    </message>
    <message>
        <source>a carriage return without a line feed outside quotes</source>
        <translation>ein Wagenrücklauf ohne Zeilenvorschub außerhalb von Anführungszeichen</translation>
    </message>
    <message>
        <source>no kind of entry: env, login, note, card, ssh_key, api_key, database, totp or file</source>
        <translation>keine Art von Eintrag; möglich sind env, login, note, card, ssh_key, api_key, database, totp oder file</translation>
    </message>
    <message>
        <source>not a time of the form 2030-12-31T00:00:00Z</source>
        <translation>keine Zeitangabe der Form 2030-12-31T00:00:00Z</translation>
    </message>
    <message>
        <source>no one-time code by time: kept as a field that is concealed</source>
        <translation>kein zeitbasierter Einmalcode: als verborgenes Feld behalten</translation>
    </message>
    <message>
        <source>another entry has this name: the user name or a number was added to it</source>
        <translation>ein anderer Eintrag heißt schon so: Der Benutzername oder eine Zahl wurde angehängt</translation>
    </message>
    <message>
        <source>a spreadsheet may run cells of: </source>
        <translation>ein Tabellenprogramm könnte Zellen ausführen von: </translation>
    </message>
    <message>
        <source>tags with &apos;;&apos; or outer spaces will read back otherwise: </source>
        <translation>Schlagwörter mit „;“ oder äußeren Leerzeichen werden anders zurückgelesen: </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) follow</source>
        <translation>
            <numerusform>%n weitere Warnung folgt</numerusform>
            <numerusform>%n weitere Warnungen folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>a column without a title is left out</source>
        <translation>eine Spalte ohne Titel wird ausgelassen</translation>
    </message>
    <message>
        <source>words %1 and %2: %3</source>
        <translation>Wörter %1 und %2: %3</translation>
    </message>
    <message>
        <source>word %1: %2</source>
        <translation>Wort %1: %2</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>In the words of the system: %1</source>
        <translation>In den Worten des Systems: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>needs the permission &quot;share&quot;</source>
        <translation>das erfordert die Berechtigung „teilen“</translation>
    </message>
    <message>
        <source>a CI device may not sign this type of event</source>
        <translation>ein CI-Gerät darf diese Art von Ereignis nicht unterschreiben</translation>
    </message>
    <message>
        <source>a request is cancelled by its user, its device, or with &quot;share&quot;</source>
        <translation>eine Anfrage bricht nur ab, wer sie gestellt hat, ihr Gerät oder wer die Berechtigung „teilen“ hat</translation>
    </message>
    <message>
        <source>contacts are set by a device for its own user</source>
        <translation>Kontakte legt ein Gerät nur für den eigenen Benutzer fest</translation>
    </message>
    <message>
        <source>only a recovery contact who may share assists</source>
        <translation>nur ein Wiederherstellungskontakt, der teilen darf, kann helfen</translation>
    </message>
    <message>
        <source>a share is contributed by its holder&apos;s own device</source>
        <translation>einen Anteil gibt nur ein eigenes Gerät seines Inhabers dazu</translation>
    </message>
    <message>
        <source>only active devices of the project&apos;s members get its keys</source>
        <translation>nur aktive Geräte der Mitglieder des Projekts bekommen seine Schlüssel</translation>
    </message>
    <message>
        <source>sharing a key needs the permission &quot;share&quot;, or an own device</source>
        <translation>einen Schlüssel zu teilen erfordert die Berechtigung „teilen“ oder ein eigenes Gerät</translation>
    </message>
    <message>
        <source>approving needs the permission &quot;share&quot; and a level not below the device&apos;s user, or an own device, or a recovery contact</source>
        <translation>freigeben darf nur, wer die Berechtigung „teilen“ hat und dessen Stufe nicht unter der des Gerätebenutzers liegt, ein eigenes Gerät oder ein Wiederherstellungskontakt</translation>
    </message>
    <message>
        <source>revoking needs the permission &quot;share&quot; and a level not below the device&apos;s user</source>
        <translation>sperren darf nur, wer die Berechtigung „teilen“ hat und dessen Stufe nicht unter der des Gerätebenutzers liegt</translation>
    </message>
    <message>
        <source>the CI user&apos;s level is above the enroller&apos;s</source>
        <translation>die Stufe des CI-Benutzers liegt über der des Registrierenden</translation>
    </message>
    <message>
        <source>only a recovery contact of theirs who may share a project of theirs can assist</source>
        <translation>helfen kann nur ein Wiederherstellungskontakt der Person, der eines ihrer Projekte teilen darf</translation>
    </message>
    <message>
        <source>members are added up to one&apos;s own level, and never as owner</source>
        <translation>Mitglieder nimmt man höchstens bis zur eigenen Stufe auf und nie als Eigentümer</translation>
    </message>
    <message>
        <source>an owner is never removed: transfer the ownership first</source>
        <translation>ein Eigentümer wird nie entfernt: Übergeben Sie zuerst das Eigentum</translation>
    </message>
    <message>
        <source>removing needs the permission &quot;share&quot; and a higher level</source>
        <translation>entfernen erfordert die Berechtigung „teilen“ und eine höhere Stufe</translation>
    </message>
    <message>
        <source>a role changes from below one&apos;s level to at most one&apos;s level, never to owner</source>
        <translation>ändern lässt sich nur eine Rolle unter der eigenen Stufe, höchstens bis zur eigenen Stufe und nie zum Eigentümer</translation>
    </message>
    <message>
        <source>only the owner transfers the ownership</source>
        <translation>nur der Eigentümer übergibt das Eigentum</translation>
    </message>
    <message>
        <source>inviting needs the permission &quot;share&quot;, up to one&apos;s own level</source>
        <translation>einladen erfordert die Berechtigung „teilen“ und geht höchstens bis zur eigenen Stufe</translation>
    </message>
    <message>
        <source>an earlier event still owes a removal or a key rotation, by the same device</source>
        <translation>zu einem früheren Ereignis fehlt noch eine Entfernung oder Schlüsselerneuerung durch dasselbe Gerät</translation>
    </message>
    <message>
        <source>the log ends before a removal or rotation that is owed</source>
        <translation>das Protokoll endet vor einer Entfernung oder Erneuerung, die noch aussteht</translation>
    </message>
    <message>
        <source>the log ends before a removal or key rotation that an event owes</source>
        <translation>das Protokoll endet vor einer Entfernung oder Schlüsselerneuerung, die auf ein Ereignis folgen muss</translation>
    </message>
    <message>
        <source>somebody who becomes an admin is approved by comparing words</source>
        <translation>wer Admin wird, wird durch den Vergleich der Wörter freigegeben</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is more than 24 hours ahead of the last event</source>
        <translation>die Uhr dieses Computers geht dem letzten Ereignis um mehr als 24 Stunden voraus</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>sein Zertifikat ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>the host did not finish in time</source>
        <translation>der Host wurde nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>the host sends data without end</source>
        <translation>der Host sendet endlos Daten</translation>
    </message>
    <message>
        <source>the host sends what unfolds without end</source>
        <translation>der Host sendet Daten, die sich endlos entpacken</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no folder to make it in</source>
        <translation>es gibt keinen Ordner, in dem es angelegt werden könnte</translation>
    </message>
    <message>
        <source>a repository with a work tree; use a bare one</source>
        <translation>ein Repository mit Arbeitsverzeichnis; verwenden Sie ein Bare-Repository</translation>
    </message>
    <message>
        <source>another device made it, and must push it itself</source>
        <translation>ein anderes Gerät hat es angelegt und muss es selbst senden</translation>
    </message>
    <message>
        <source>it cannot be asked for again by itself</source>
        <translation>es lässt sich nicht von selbst noch einmal anfragen</translation>
    </message>
    <message>
        <source>too many unpushed operations</source>
        <translation>zu viele nicht gesendete Vorgänge</translation>
    </message>
    <message>
        <source>not a key of a host</source>
        <translation>kein Schlüssel eines Hosts</translation>
    </message>
    <message>
        <source>a line break in it</source>
        <translation>ein Zeilenumbruch darin</translation>
    </message>
    <message>
        <source>a user and a token are for https remotes</source>
        <translation>Benutzer und Token sind nur für https-Remotes</translation>
    </message>
    <message>
        <source>a key file is for ssh remotes</source>
        <translation>eine Schlüsseldatei ist nur für ssh-Remotes</translation>
    </message>
    <message>
        <source>a name has 1 to 256 characters</source>
        <translation>ein Name hat 1 bis 256 Zeichen</translation>
    </message>
    <message>
        <source>a name is valid UTF-8</source>
        <translation>ein Name muss gültiges UTF-8 sein</translation>
    </message>
    <message>
        <source>a name has no control characters</source>
        <translation>ein Name hat keine Steuerzeichen</translation>
    </message>
    <message>
        <source>a name does not begin with white space</source>
        <translation>ein Name beginnt nicht mit Leerraum</translation>
    </message>
    <message>
        <source>a name does not end with white space</source>
        <translation>ein Name endet nicht mit Leerraum</translation>
    </message>
    <message>
        <source>a text has at most 4,096 bytes</source>
        <translation>ein Text hat höchstens 4.096 Bytes</translation>
    </message>
    <message>
        <source>a text is valid UTF-8</source>
        <translation>ein Text muss gültiges UTF-8 sein</translation>
    </message>
    <message>
        <source>a text has no control characters but line feeds</source>
        <translation>ein Text hat außer Zeilenvorschüben keine Steuerzeichen</translation>
    </message>
    <message>
        <source>a version has at most 10 MiB</source>
        <translation>eine Version hat höchstens 10 MiB</translation>
    </message>
    <message>
        <source>a set has at most 10,000 entries</source>
        <translation>eine Sammlung hat höchstens 10.000 Einträge</translation>
    </message>
    <message>
        <source>entries are sorted by key, without repeats</source>
        <translation>Einträge sind nach Schlüssel sortiert, ohne Wiederholungen</translation>
    </message>
    <message>
        <source>a passphrase is not empty</source>
        <translation>eine Passphrase darf nicht leer sein</translation>
    </message>
    <message>
        <source>1 to 64 letters (A-Z, a-z), digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, not starting with &apos;.&apos;</source>
        <translation>1 bis 64 Buchstaben (A–Z, a–z), Ziffern, „.“, „_“ oder „-“, nicht mit „.“ am Anfang</translation>
    </message>
    <message>
        <source>the name of the folder of all profiles</source>
        <translation>so heißt der Ordner aller Profile</translation>
    </message>
    <message>
        <source>a profile&apos;s folder is a folder and no link</source>
        <translation>der Ordner eines Profils muss ein Ordner sein, kein Link</translation>
    </message>
    <message>
        <source>an item&apos;s name is 1 to 128 printable ASCII characters</source>
        <translation>der Name eines Elements hat 1 bis 128 druckbare ASCII-Zeichen</translation>
    </message>
    <message>
        <source>an item is at most 16 KiB</source>
        <translation>ein Element hat höchstens 16 KiB</translation>
    </message>
    <message>
        <source>larger than a keystore can be</source>
        <translation>größer, als ein Schlüsselspeicher sein kann</translation>
    </message>
    <message>
        <source>a keystore has at most 256 items</source>
        <translation>ein Schlüsselspeicher hat höchstens 256 Elemente</translation>
    </message>
    <message>
        <source>a keystore has at most 16 slots</source>
        <translation>ein Schlüsselspeicher hat höchstens 16 Plätze</translation>
    </message>
    <message>
        <source>this keystore has no passphrase slot</source>
        <translation>dieser Schlüsselspeicher hat keinen Platz für eine Passphrase</translation>
    </message>
    <message>
        <source>only the words of a kit replace a passphrase unasked</source>
        <translation>nur die Wörter eines Notfallblatts ersetzen eine Passphrase, ohne nach ihr zu fragen</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>at most %1 bytes; the file has %2</source>
        <translation>höchstens %1 Bytes; die Datei hat %2</translation>
    </message>
    <message>
        <source>a user id is provider|name, such as email|ada@example.org, with the address in lower case</source>
        <translation>eine Benutzerkennung hat die Form provider|name, etwa email|ada@example.org, mit der Adresse in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>a user id is provider|name, an address in lower case</source>
        <translation>eine Benutzerkennung hat die Form provider|name, eine Adresse in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>a user has at most 100 devices</source>
        <translation>ein Benutzer hat höchstens 100 Geräte</translation>
    </message>
    <message>
        <source>the device has been revoked: it must be enrolled anew</source>
        <translation>das Gerät wurde gesperrt: Es muss neu registriert werden</translation>
    </message>
    <message>
        <source>the time has passed already</source>
        <translation>der Zeitpunkt ist schon vorbei</translation>
    </message>
    <message>
        <source>a project has at most 1,000 members</source>
        <translation>ein Projekt hat höchstens 1.000 Mitglieder</translation>
    </message>
    <message>
        <source>a vault holds at most 10,000 projects</source>
        <translation>ein Tresor fasst höchstens 10.000 Projekte</translation>
    </message>
    <message>
        <source>ownership goes to an admin whose membership does not expire</source>
        <translation>das Eigentum geht nur an einen Admin, dessen Mitgliedschaft nicht abläuft</translation>
    </message>
    <message>
        <source>a key that is due for rotation at once could never be used</source>
        <translation>ein Schlüssel, der sofort erneuert werden muss, wäre nie benutzbar</translation>
    </message>
    <message>
        <source>an invitation is good for 1 to 365 days</source>
        <translation>eine Einladung gilt 1 bis 365 Tage</translation>
    </message>
    <message>
        <source>nobody is invited as owner: transfer the ownership afterwards</source>
        <translation>niemand wird als Eigentümer eingeladen: Übergeben Sie das Eigentum danach</translation>
    </message>
    <message>
        <source>there are 200 open ones: withdraw some</source>
        <translation>200 Einladungen sind offen: Ziehen Sie einige zurück</translation>
    </message>
    <message>
        <source>this vault has no remote: nobody could join it</source>
        <translation>dieser Tresor hat kein Remote: Niemand könnte ihm beitreten</translation>
    </message>
    <message>
        <source>an invitation is at most 8,192 bytes long</source>
        <translation>eine Einladung ist höchstens 8.192 Bytes lang</translation>
    </message>
    <message>
        <source>an invitation begins with hypha-invite-1:</source>
        <translation>eine Einladung beginnt mit hypha-invite-1:</translation>
    </message>
    <message>
        <source>it is neither the text of an invitation nor a picture of one</source>
        <translation>es ist weder der Text einer Einladung noch ein Bild davon</translation>
    </message>
    <message>
        <source>it has too many lines that could belong to one</source>
        <translation>sie hat zu viele Zeilen, die zu einer Einladung gehören könnten</translation>
    </message>
    <message>
        <source>there is no QR code in the picture</source>
        <translation>in dem Bild ist kein QR-Code</translation>
    </message>
    <message>
        <source>the QR code in the picture is no invitation</source>
        <translation>der QR-Code in dem Bild ist keine Einladung</translation>
    </message>
    <message>
        <source>the recovery request is closed already</source>
        <translation>die Wiederherstellungsanfrage ist schon abgeschlossen</translation>
    </message>
    <message>
        <source>the request asks for a contact, not for shares</source>
        <translation>die Anfrage bittet um einen Kontakt, nicht um Anteile</translation>
    </message>
    <message>
        <source>the request asks for shares, not for a contact</source>
        <translation>die Anfrage bittet um Anteile, nicht um einen Kontakt</translation>
    </message>
    <message>
        <source>the device that asked has been revoked</source>
        <translation>das anfragende Gerät wurde gesperrt</translation>
    </message>
    <message>
        <source>recovery is for a device that waits to be let in</source>
        <translation>wiederherstellen lässt sich nur ein Gerät, das auf Zulassung wartet</translation>
    </message>
    <message>
        <source>a recovery is completed on the device that asked for it</source>
        <translation>eine Wiederherstellung wird auf dem Gerät abgeschlossen, das darum gebeten hat</translation>
    </message>
    <message>
        <source>nobody is a recovery contact of their own</source>
        <translation>niemand ist der eigene Wiederherstellungskontakt</translation>
    </message>
    <message>
        <source>they ask for more work than any kit does: this is none</source>
        <translation>sie verlangen mehr Rechenaufwand als jedes Notfallblatt: Das ist keines</translation>
    </message>
    <message>
        <source>a kit has 33 words; these are of another kind of share</source>
        <translation>ein Notfallblatt hat 33 Wörter; diese gehören zu einer anderen Art von Anteil</translation>
    </message>
    <message>
        <source>a group is NAME:K/N, such as Admins:2/3: any 2 of its 3 shares</source>
        <translation>eine Gruppe hat die Form NAME:K/N, etwa Admins:2/3: beliebige 2 ihrer 3 Anteile</translation>
    </message>
    <message>
        <source>there is no such share: groups and shares are counted from 0</source>
        <translation>diesen Anteil gibt es nicht: Gruppen und Anteile werden ab 0 gezählt</translation>
    </message>
    <message>
        <source>the share has a holder already</source>
        <translation>der Anteil hat schon einen Inhaber</translation>
    </message>
    <message>
        <source>two groups of one name could be mistaken for each other</source>
        <translation>zwei Gruppen mit gleichem Namen könnten verwechselt werden</translation>
    </message>
    <message>
        <source>a checkpoint is at most 4,096 bytes long</source>
        <translation>ein Prüfpunkt ist höchstens 4.096 Bytes lang</translation>
    </message>
    <message>
        <source>a group has 1 to 16 shares</source>
        <translation>eine Gruppe hat 1 bis 16 Anteile</translation>
    </message>
    <message>
        <source>a group needs at least 1 and at most all of its shares</source>
        <translation>eine Gruppe braucht mindestens 1 und höchstens alle ihrer Anteile</translation>
    </message>
    <message>
        <source>a group that needs 1 share has 1 share</source>
        <translation>eine Gruppe, die 1 Anteil braucht, hat genau 1 Anteil</translation>
    </message>
    <message>
        <source>a set has 1 to 16 groups</source>
        <translation>ein Satz hat 1 bis 16 Gruppen</translation>
    </message>
    <message>
        <source>a set needs at least 1 and at most all of its groups</source>
        <translation>ein Satz braucht mindestens 1 und höchstens alle seiner Gruppen</translation>
    </message>
    <message>
        <source>a picture may have 32 MiB at most</source>
        <translation>ein Bild darf höchstens 32 MiB haben</translation>
    </message>
    <message>
        <source>hypha-scan, the program that reads pictures, is not installed</source>
        <translation>hypha-scan, das Programm, das Bilder liest, ist nicht installiert</translation>
    </message>
    <message>
        <source>the picture has too many pixels, pages or codes</source>
        <translation>das Bild hat zu viele Pixel, Seiten oder Codes</translation>
    </message>
    <message>
        <source>this system does not let the scanner lock itself in</source>
        <translation>dieses System lässt nicht zu, dass sich das Leseprogramm selbst abschottet</translation>
    </message>
    <message>
        <source>this is no picture that can be read</source>
        <translation>dies ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>is not a word of the list</source>
        <translation>steht nicht auf der Wortliste</translation>
    </message>
    <message>
        <source>a share has 20 or 33 words</source>
        <translation>ein Anteil hat 20 oder 33 Wörter</translation>
    </message>
    <message>
        <source>the words do not belong together: one is wrong, missing or misplaced</source>
        <translation>die Wörter gehören nicht zusammen: Eines ist falsch, fehlt oder steht an falscher Stelle</translation>
    </message>
    <message>
        <source>the unused bits are not zero</source>
        <translation>die ungenutzten Bits sind nicht null</translation>
    </message>
    <message>
        <source>it asks for more groups than there are</source>
        <translation>er verlangt mehr Gruppen, als es gibt</translation>
    </message>
    <message>
        <source>the share belongs to another set</source>
        <translation>der Anteil gehört zu einem anderen Satz</translation>
    </message>
    <message>
        <source>the share disagrees about how many its group needs</source>
        <translation>der Anteil widerspricht den anderen darin, wie viele seine Gruppe braucht</translation>
    </message>
    <message>
        <source>the share is there already</source>
        <translation>der Anteil ist schon da</translation>
    </message>
    <message>
        <source>two different shares claim the same place in their group</source>
        <translation>zwei verschiedene Anteile beanspruchen dieselbe Stelle in ihrer Gruppe</translation>
    </message>
    <message>
        <source>enough shares are there</source>
        <translation>es sind genug Anteile da</translation>
    </message>
    <message>
        <source>more shares are needed</source>
        <translation>weitere Anteile sind nötig</translation>
    </message>
    <message>
        <source>the shares do not fit together: one of them is forged</source>
        <translation>die Anteile passen nicht zusammen: Einer davon ist gefälscht</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is left out: there is no place for it in an entry</source>
        <translation>die Spalte „%1“ wird ausgelassen: In einem Eintrag ist kein Platz dafür</translation>
    </message>
    <message>
        <source>owns %1: transfer the ownership first</source>
        <translation>hat das Eigentum an %1: Übergeben Sie es zuerst</translation>
    </message>
    <message>
        <source>the invitation is for %1</source>
        <translation>die Einladung ist für %1</translation>
    </message>
    <message>
        <source>it expired at %1</source>
        <translation>abgelaufen: %1</translation>
    </message>
    <message>
        <source>the host refuses the push: %1</source>
        <translation>der Host lehnt das Senden ab: %1</translation>
    </message>
    <message>
        <source>not enough yet: %1</source>
        <translation>noch nicht genug: %1</translation>
    </message>
    <message>
        <source>needs the permission &quot;%1&quot; in the organisation</source>
        <translation>das erfordert die Berechtigung „%1“ in der Organisation</translation>
    </message>
    <message>
        <source>needs the permission &quot;%1&quot; in this project</source>
        <translation>das erfordert die Berechtigung „%1“ in diesem Projekt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>age of keys</source>
        <translation>Alter der Schlüssel</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>key of the host</source>
        <translation>Schlüssel des Hosts</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>number of groups that are needed</source>
        <translation>Zahl der nötigen Gruppen</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>share</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>rotate keys</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>delete the project</source>
        <translation>Projekt löschen</translation>
    </message>
    <message>
        <source>transfer the ownership</source>
        <translation>Eigentum übergeben</translation>
    </message>
    <message>
        <source>a file stands there, and no repository</source>
        <translation>dort liegt eine Datei und kein Repository</translation>
    </message>
    <message>
        <source>other things are in that folder, and no repository</source>
        <translation>in diesem Ordner liegt anderes und kein Repository</translation>
    </message>
</context>
<context>
    <name>JoinText</name>
    <message>
        <source>Nothing of it was kept on this computer.</source>
        <translation>Nichts davon wurde auf diesem Computer behalten.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version of Hypha. Update Hypha first.</source>
        <translation>Diese Einladung stammt aus einer neueren Version von Hypha. Aktualisieren Sie zuerst Hypha.</translation>
    </message>
    <message>
        <source>Pictures cannot be read here: hypha-scan is not installed. Paste the text of the invitation instead.</source>
        <translation>Bilder lassen sich hier nicht lesen: hypha-scan ist nicht installiert. Fügen Sie stattdessen den Text der Einladung ein.</translation>
    </message>
    <message>
        <source>This file is too large for an invitation.</source>
        <translation>Diese Datei ist zu groß für eine Einladung.</translation>
    </message>
    <message>
        <source>This is no invitation, or only a part of one. It begins with hypha-invite-1: and is one long word; a picture must show the whole QR code.</source>
        <translation>Das ist keine Einladung oder nur ein Teil davon. Sie beginnt mit hypha-invite-1: und ist ein einziges langes Wort; ein Bild muss den ganzen QR-Code zeigen.</translation>
    </message>
    <message>
        <source>This invitation expired on %1. Ask for a new one.</source>
        <translation>Diese Einladung ist am %1 abgelaufen. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>%1 shows another vault than the one you were invited to.</source>
        <translation>%1 zeigt einen anderen Tresor als den, zu dem Sie eingeladen wurden.</translation>
    </message>
    <message>
        <source>The invitation says which vault is meant, and this is not it. </source>
        <translation>Die Einladung sagt, welcher Tresor gemeint ist, und dieser ist es nicht. </translation>
    </message>
    <message>
        <source>Tell whoever invited you: the host may be lying, or the address is wrong.</source>
        <translation>Sagen Sie es der Person, die Sie eingeladen hat: Vielleicht lügt der Host, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>%1 shows an older state of the vault than your inviter saw.</source>
        <translation>%1 zeigt einen älteren Stand des Tresors, als die einladende Person gesehen hat.</translation>
    </message>
    <message>
        <source>People or keys that were removed since could be back in it. </source>
        <translation>Personen oder Schlüssel, die seither entfernt wurden, könnten wieder darin sein. </translation>
    </message>
    <message>
        <source>Tell whoever invited you; try again when the host shows the present state.</source>
        <translation>Sagen Sie es der Person, die Sie eingeladen hat; versuchen Sie es wieder, wenn der Host den jetzigen Stand zeigt.</translation>
    </message>
    <message>
        <source>There is no vault at %1.</source>
        <translation>Unter %1 ist kein Tresor.</translation>
    </message>
    <message>
        <source>Ask whoever invited you whether the vault has moved.</source>
        <translation>Fragen Sie die Person, die Sie eingeladen hat, ob der Tresor umgezogen ist.</translation>
    </message>
    <message>
        <source>What %1 sent is not what members of the vault signed.</source>
        <translation>Was %1 geschickt hat, ist nicht, was Mitglieder des Tresors unterschrieben haben.</translation>
    </message>
    <message>
        <source>It is damaged, or somebody changed it. </source>
        <translation>Es ist beschädigt, oder jemand hat es verändert. </translation>
    </message>
    <message>
        <source>Tell whoever invited you.</source>
        <translation>Sagen Sie es der Person, die Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>There are two different invitations in it. Ask whoever invited you which one is meant, and paste that one alone.</source>
        <translation>Darin sind zwei verschiedene Einladungen. Fragen Sie die Person, die Sie eingeladen hat, welche gemeint ist, und fügen Sie nur diese ein.</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>Alles unter diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Look around in a throw-away vault.</source>
        <translation>Sich in einem Wegwerf-Tresor umsehen.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>en, de, fr or zh_CN.</source>
        <translation>en, de, fr oder zh_CN.</translation>
    </message>
    <message>
        <source>Secrets a team can share without trusting the host.</source>
        <translation>Geheimnisse, die ein Team teilen kann, ohne dem Host zu trauen.</translation>
    </message>
    <message>
        <source>“%1” is no option, and the window takes nothing else.</source>
        <translation>„%1“ ist keine Option, und etwas anderes nimmt das Fenster nicht an.</translation>
    </message>
    <message>
        <source>The demo has a home of its own: --home cannot be given with it.</source>
        <translation>Die Demo hat ihren eigenen Ordner: --home lässt sich mit ihr nicht angeben.</translation>
    </message>
    <message>
        <source>--home needs a folder.</source>
        <translation>--home braucht einen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is no theme: light, dark or system.</source>
        <translation>„%1“ ist kein Farbschema: light, dark oder system.</translation>
    </message>
    <message>
        <source>“%1” is no language: en, de, fr or zh_CN.</source>
        <translation>„%1“ ist keine Sprache: en, de, fr oder zh_CN.</translation>
    </message>
    <message>
        <source>“hypha --help” lists what it takes.</source>
        <translation>„hypha --help“ zeigt, was es annimmt.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>RecoveryErrors</name>
    <message>
        <source>These words do not open this computer.</source>
        <translation>Diese Wörter öffnen diesen Computer nicht.</translation>
    </message>
    <message>
        <source>They are of another kit, or of one that was used or replaced. Nothing was changed.</source>
        <translation>Sie stammen von einem anderen Notfallblatt oder von einem, das benutzt oder ersetzt wurde. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Take the newest kit. On a new computer it may still let you in.</source>
        <translation>Nehmen Sie das neueste Notfallblatt. Auf einem neuen Computer verschafft es Ihnen vielleicht noch Zugang.</translation>
    </message>
    <message>
        <source>This kit is not good any more, or not yet.</source>
        <translation>Dieses Notfallblatt gilt nicht mehr oder noch nicht.</translation>
    </message>
    <message>
        <source>It was used, replaced or revoked, or no admin has approved it.</source>
        <translation>Es wurde benutzt, ersetzt oder gesperrt, oder kein Admin hat es freigegeben.</translation>
    </message>
    <message>
        <source>Take the newest kit, or ask a colleague for an invitation.</source>
        <translation>Nehmen Sie das neueste Notfallblatt oder bitten Sie einen Kollegen um eine Einladung.</translation>
    </message>
    <message>
        <source>These words are of no device of this vault.</source>
        <translation>Diese Wörter gehören zu keinem Gerät dieses Tresors.</translation>
    </message>
    <message>
        <source>The kit belongs to another vault. Nothing was changed.</source>
        <translation>Das Notfallblatt gehört zu einem anderen Tresor. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Compare the repository with the one on the sheet.</source>
        <translation>Vergleichen Sie das Repository mit dem auf dem Blatt.</translation>
    </message>
    <message>
        <source>These words cannot be used.</source>
        <translation>Diese Wörter sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Compare each word with the sheet; four letters of each are enough.</source>
        <translation>Vergleichen Sie jedes Wort mit dem Blatt; vier Buchstaben von jedem genügen.</translation>
    </message>
    <message>
        <source>The repository holds another vault.</source>
        <translation>Im Repository liegt ein anderer Tresor.</translation>
    </message>
    <message>
        <source>Its fingerprint is not the one you gave, so nothing of it was taken.</source>
        <translation>Sein Fingerabdruck ist nicht der angegebene, darum wurde nichts davon übernommen.</translation>
    </message>
    <message>
        <source>Compare repository and words with the sheet, or with a colleague.</source>
        <translation>Vergleichen Sie Repository und Wörter mit dem Blatt oder mit einem Kollegen.</translation>
    </message>
    <message>
        <source>The shares are of another set.</source>
        <translation>Die Anteile gehören zu einem anderen Satz.</translation>
    </message>
    <message>
        <source>A new set voids the sheets of the one before it. Nothing was changed.</source>
        <translation>Ein neuer Satz macht die Blätter des vorigen ungültig. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Use the sheets with the number of the present set.</source>
        <translation>Nehmen Sie die Blätter mit der Nummer des jetzigen Satzes.</translation>
    </message>
    <message>
        <source>The organisation has no recovery key.</source>
        <translation>Die Organisation hat keinen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Nobody has shares of one.</source>
        <translation>Niemand hat Anteile davon.</translation>
    </message>
    <message>
        <source>Ask a recovery contact or an admin instead.</source>
        <translation>Bitten Sie stattdessen einen Wiederherstellungskontakt oder einen Admin.</translation>
    </message>
    <message>
        <source>There are no recovery contacts.</source>
        <translation>Es gibt keine Wiederherstellungskontakte.</translation>
    </message>
    <message>
        <source>Nobody was chosen who could let you in.</source>
        <translation>Niemand wurde gewählt, der Sie hereinlassen könnte.</translation>
    </message>
    <message>
        <source>Ask an admin to approve the device, or use shares of the organisation&apos;s key.</source>
        <translation>Bitten Sie einen Admin, das Gerät freizugeben, oder benutzen Sie Anteile des Organisationsschlüssels.</translation>
    </message>
    <message>
        <source>The passphrase is changed, but the vault could not be opened.</source>
        <translation>Die Passphrase ist geändert, aber der Tresor ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The new passphrase holds already; the words of the kit open this computer no more.</source>
        <translation>Die neue Passphrase gilt schon; die Wörter des Notfallblatts öffnen diesen Computer nicht mehr.</translation>
    </message>
    <message>
        <source>Close this and unlock with the new passphrase: it is said there what is wrong. Make a new kit as soon as the vault opens.</source>
        <translation>Schließen Sie dies und entsperren Sie mit der neuen Passphrase: Dort steht, was nicht stimmt. Legen Sie ein neues Notfallblatt an, sobald sich der Tresor öffnen lässt.</translation>
    </message>
    <message>
        <source>The sheet does not fit on its page.</source>
        <translation>Das Blatt passt nicht auf seine Seite.</translation>
    </message>
    <message>
        <source>A name on it is too long. Nothing was printed.</source>
        <translation>Ein Name darauf ist zu lang. Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>Choose the larger paper, or shorten the name.</source>
        <translation>Wählen Sie das größere Papier oder kürzen Sie den Namen.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>Der Drucker nimmt die Seiten nicht an.</translation>
    </message>
    <message>
        <source>Some of them may have come out.</source>
        <translation>Einige davon sind vielleicht schon herausgekommen.</translation>
    </message>
    <message>
        <source>Look at the printer and try again, or save a PDF and print that.</source>
        <translation>Sehen Sie nach dem Drucker und versuchen Sie es noch einmal, oder speichern Sie ein PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>The share is not the one that its holder was given.</source>
        <translation>Der Anteil ist nicht der, den sein Inhaber bekommen hat.</translation>
    </message>
    <message>
        <source>Whoever made the set sealed other words to the holder&apos;s device, or the holder handed over other ones.</source>
        <translation>Wer den Satz angelegt hat, hat für das Gerät des Inhabers andere Wörter versiegelt, oder der Inhaber hat andere weitergegeben.</translation>
    </message>
    <message>
        <source>Use the holder&apos;s sheet, and have the owner make a new set.</source>
        <translation>Nehmen Sie das Blatt des Inhabers und lassen Sie den Eigentümer einen neuen Satz anlegen.</translation>
    </message>
    <message>
        <source>Choose another picture, sharp and straight, or type the words.</source>
        <translation>Wählen Sie ein anderes Bild, scharf und gerade, oder geben Sie die Wörter ein.</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>Das Bild lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>Take one of the sheet alone, or type the words.</source>
        <translation>Nehmen Sie eines, das nur das Blatt zeigt, oder geben Sie die Wörter ein.</translation>
    </message>
    <message>
        <source>Pictures cannot be read on this computer.</source>
        <translation>Auf diesem Computer lassen sich Bilder nicht lesen.</translation>
    </message>
    <message>
        <source>Type the words.</source>
        <translation>Geben Sie die Wörter ein.</translation>
    </message>
    <message>
        <source>This is no picture or PDF that can be read.</source>
        <translation>Das ist kein lesbares Bild oder PDF.</translation>
    </message>
    <message>
        <source>Another device of the same person has that name.</source>
        <translation>Ein anderes Gerät derselben Person hat diesen Namen.</translation>
    </message>
    <message>
        <source>It was let in meanwhile, and two of one name could be mistaken for each other. Nothing was changed.</source>
        <translation>Es wurde inzwischen zugelassen, und zwei mit einem Namen könnten verwechselt werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>If nobody knows the other one, revoke it under People. Else ask again from the new computer under another name.</source>
        <translation>Wenn niemand das andere kennt, widerrufen Sie es unter Personen. Sonst fragen Sie vom neuen Computer aus unter einem anderen Namen noch einmal an.</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>The host wants to know who you are.</source>
        <translation>Der Host will wissen, wer Sie sind.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of this host yet.</source>
        <translation>Noch niemand hat den Schlüssel dieses Hosts bestätigt.</translation>
    </message>
    <message>
        <source>Somebody in between could pose as the host. Nothing was sent to it.</source>
        <translation>Jemand dazwischen könnte sich als der Host ausgeben. Nichts wurde an ihn gesendet.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the host&apos;s owner publishes, then confirm it.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den der Betreiber des Hosts veröffentlicht, und bestätigen Sie ihn dann.</translation>
    </message>
    <message>
        <source>The host shows another key than before.</source>
        <translation>Der Host zeigt einen anderen Schlüssel als zuvor.</translation>
    </message>
    <message>
        <source>Somebody may stand between you and the host. Nothing was sent to it.</source>
        <translation>Vielleicht steht jemand zwischen Ihnen und dem Host. Nichts wurde an ihn gesendet.</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner whether the key was changed. If so, remove the old one from known_hosts.</source>
        <translation>Fragen Sie den Betreiber des Hosts, ob der Schlüssel geändert wurde. Falls ja, entfernen Sie den alten aus known_hosts.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a host</comment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Over the network: %1 (https).</source>
        <translation>Über das Netz: %1 (https).</translation>
    </message>
    <message>
        <source>Over the network: %1 (ssh).</source>
        <translation>Über das Netz: %1 (ssh).</translation>
    </message>
    <message>
        <source>No network: the folder %1 of this computer.</source>
        <translation>Kein Netz: der Ordner %1 auf diesem Computer.</translation>
    </message>
    <message>
        <source>Only https and ssh addresses and folders of this computer can be used, without a password in them.</source>
        <translation>Möglich sind nur https- und ssh-Adressen und Ordner dieses Computers, ohne ein Passwort darin.</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <comment>a host</comment>
        <translation>%1 will wissen, wer Sie sind.</translation>
    </message>
    <message>
        <source>It has no credential of yours yet, or refuses the one that is kept.</source>
        <translation>Dort sind noch keine Zugangsdaten von Ihnen bekannt, oder die gemerkten werden abgelehnt.</translation>
    </message>
    <message>
        <source>Give it one that is good for this host. It is shown to no other.</source>
        <translation>Geben Sie Zugangsdaten ein, die für diesen Host gelten. Kein anderer bekommt sie zu sehen.</translation>
    </message>
    <message>
        <source>The remote takes no push.</source>
        <translation>Das Remote nimmt keinen Push an.</translation>
    </message>
    <message>
        <source>Nobody else moved its branch: a git program at the host holds it, or has left its lock behind. What you did waits on this computer.</source>
        <translation>Niemand sonst hat seinen Branch bewegt: Ein Git-Programm beim Host hält ihn fest oder hat seine Sperre zurückgelassen. Was Sie getan haben, wartet auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, whoever runs the host removes refs/heads/main.lock there, once no git program is at work in the repository.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal. Bleibt es dabei, entfernt der Betreiber des Hosts dort refs/heads/main.lock, sobald kein Git-Programm mehr im Repository arbeitet.</translation>
    </message>
    <message>
        <source>Others kept being faster.</source>
        <translation>Andere waren immer wieder schneller.</translation>
    </message>
    <message>
        <source>Each of them came before what you did. It waits on this computer, and nothing is lost.</source>
        <translation>Jedes Mal kam jemand Ihrer Änderung zuvor. Sie wartet auf diesem Computer, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The key file does not open.</source>
        <translation>Die Schlüsseldatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It needs another passphrase, or is no private key that can be read. Nothing was shown to the host.</source>
        <translation>Sie braucht eine andere Passphrase oder ist kein lesbarer privater Schlüssel. Dem Host wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Give its passphrase, or another key file.</source>
        <translation>Geben Sie ihre Passphrase an oder eine andere Schlüsseldatei.</translation>
    </message>
    <message>
        <source>A folder with files in it stands there where its branch is kept, and nothing is written over it. What you did waits on this computer.</source>
        <translation>Wo ihr Zweig liegt, steht ein Ordner mit Dateien darin, und nichts wird überschrieben. Was Sie getan haben, wartet auf diesem Computer.</translation>
    </message>
    <message>
        <source>Whoever runs the host looks what the folder is, and moves it away. Then sync again.</source>
        <translation>Wer den Host betreibt, sieht nach, was für ein Ordner das ist, und räumt ihn weg. Synchronisieren Sie danach noch einmal.</translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>Keys renewed</source>
        <translation>Schlüssel erneuert</translation>
    </message>
    <message>
        <source>Exactly the devices of today&apos;s members can open the new keys. This was counted in the file of each key, entry by entry.</source>
        <translation>Genau die Geräte der heutigen Mitglieder können die neuen Schlüssel öffnen. Gezählt wurde das in der Datei jedes Schlüssels, Eintrag für Eintrag.</translation>
    </message>
    <message>
        <source>NOT EXACT. Below it says which devices can open a new key and which still wait for it.</source>
        <translation>NICHT GENAU. Unten steht, welche Geräte einen neuen Schlüssel öffnen können und welche noch auf ihn warten.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that were chosen keep their present key.</source>
        <translation>
            <numerusform>%n gewähltes Projekt behält seinen jetzigen Schlüssel.</numerusform>
            <numerusform>%n gewählte Projekte behalten ihren jetzigen Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>a person, a device</comment>
        <translation>%1, mit „%2“</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Fingerprint of the vault</source>
        <translation>Fingerabdruck des Tresors</translation>
    </message>
    <message>
        <source>State of the log: event %L1</source>
        <translation>Stand des Protokolls: Ereignis %L1</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>keys were renewed</comment>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>“%1” opens on: %2</source>
        <comment>a project; ✓ 13 of 13 devices</comment>
        <translation>„%1“ öffnen können: %2</translation>
    </message>
    <message>
        <source>Checked before each key was made</source>
        <translation>Vor dem Anlegen jedes Schlüssels geprüft</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>on each sheet of paper</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>%1, by %2, %3</source>
        <comment>Version saved, by ben@example.org, a time</comment>
        <translation>%1, von %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The report is written.</source>
        <translation>Der Bericht ist geschrieben.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>Der Bericht ist auf dem Weg zum Drucker.</translation>
    </message>
</context>
<context>
    <name>RotationText</name>
    <message>
        <source>“%1” of %2</source>
        <translation>„%1“ von %2</translation>
    </message>
    <message>
        <source>“%1” gets key version %2, for %3 of %4: %5.</source>
        <extracomment>%3 as in &quot;8 devices&quot;, %4 as in &quot;5 people&quot;, %5 their names</extracomment>
        <translation>„%1“ bekommt Schlüsselversion %2, für %3 von %4: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisation&apos;s recovery key is included.</source>
        <translation>Der Wiederherstellungsschlüssel der Organisation ist dabei.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, though it holds the old key: %1.</source>
        <translation>
            <numerusform>Ausgelassen, obwohl es den alten Schlüssel hat: %1.</numerusform>
            <numerusform>Ausgelassen, obwohl sie den alten Schlüssel haben: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>due: a membership expired</source>
        <translation>fällig: eine Mitgliedschaft ist abgelaufen</translation>
    </message>
    <message>
        <source>due: a device expired</source>
        <translation>fällig: ein Gerät ist abgelaufen</translation>
    </message>
    <message>
        <source>due: the key is old</source>
        <translation>fällig: der Schlüssel ist alt</translation>
    </message>
    <message>
        <source>Secrets are not encrypted again: whoever kept a copy of an old key and gets hold of the repository can read what was saved until now.</source>
        <translation>Geheimnisse werden nicht neu verschlüsselt: Wer eine Kopie eines alten Schlüssels behalten hat und an das Repository kommt, kann lesen, was bis jetzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>Every file of the project is there and is what the log says.</source>
        <translation>Jede Datei des Projekts ist da und so, wie das Protokoll es sagt.</translation>
    </message>
    <message>
        <source>The recovery key is the one that the log announces.</source>
        <translation>Der Wiederherstellungsschlüssel ist der, den das Protokoll nennt.</translation>
    </message>
    <message>
        <source>renewed, but not counted: %1</source>
        <translation>erneuert, aber nicht gezählt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) that should not</source>
        <translation>
            <numerusform>%n Gerät, das es nicht sollte</numerusform>
            <numerusform>%n Geräte, die es nicht sollten</numerusform>
        </translation>
    </message>
    <message>
        <source>all devices, but not the recovery key</source>
        <translation>alle Geräte, aber nicht der Wiederherstellungsschlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s): the others wait for the key</source>
        <translation>
            <numerusform>%1 von %n Gerät: Die übrigen warten auf den Schlüssel</numerusform>
            <numerusform>%1 von %n Geräten: Die übrigen warten auf den Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %1 of %n device(s)</source>
        <translation>
            <numerusform>✓ %1 von %n Gerät</numerusform>
            <numerusform>✓ %1 von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and the recovery key</source>
        <comment>✓ 13 of 13 devices</comment>
        <translation>%1, und der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>due: somebody left, or a device was revoked</source>
        <translation>fällig: jemand ist gegangen, oder ein Gerät wurde gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of “%1” were last saved before you were given its keys: they are not opened, only checked for being whole.</source>
        <translation>
            <numerusform>%n Sammlung von „%1“ wurde zuletzt gespeichert, bevor Sie dessen Schlüssel bekamen: Geöffnet wird sie nicht, nur auf Unversehrtheit geprüft.</numerusform>
            <numerusform>%n Sammlungen von „%1“ wurden zuletzt gespeichert, bevor Sie dessen Schlüssel bekamen: Geöffnet werden sie nicht, nur auf Unversehrtheit geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>What each set holds now is opened with its key, so that nothing is lost.</source>
        <translation>Was jede Sammlung jetzt enthält, wird mit ihrem Schlüssel geöffnet, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>What all other sets hold now is opened with its key.</source>
        <translation>Was alle anderen Sammlungen jetzt enthalten, wird mit ihrem Schlüssel geöffnet.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Belongs to</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Name among the devices</source>
        <translation>Name unter den Geräten</translation>
    </message>
    <message>
        <source>Hypha · emergency kit of one person</source>
        <translation>Hypha · Notfallblatt einer Person</translation>
    </message>
    <message>
        <source>Emergency kit of %1</source>
        <translation>Notfallblatt von %1</translation>
    </message>
    <message>
        <source>Emergency kit of %1, sheet %2 of %3 – any %4 are needed</source>
        <translation>Notfallblatt von %1, Blatt %2 von %3 – beliebige %4 sind nötig</translation>
    </message>
    <message>
        <source>Keep secret. Scan it only into Hypha, never with a phone&apos;s camera app. Whoever has these words can read everything that you can.</source>
        <translation>Geheim halten. Nur in Hypha scannen, nie mit der Kamera-App eines Telefons. Wer diese Wörter hat, kann alles lesen, was Sie lesen können.</translation>
    </message>
    <message>
        <source>Keep it where only you get at it, away from your computer: in a safe, not in a drawer of your desk.</source>
        <translation>Bewahren Sie es dort auf, wo nur Sie herankommen, und nicht beim Computer: in einem Safe, nicht in der Schreibtischschublade.</translation>
    </message>
    <message>
        <source>Hypha makes a new kit afterwards. Print it, and destroy this sheet.</source>
        <translation>Hypha legt danach ein neues Notfallblatt an. Drucken Sie es und vernichten Sie dieses Blatt.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Set number</source>
        <translation>Nummer des Satzes</translation>
    </message>
    <message>
        <source>Hypha · recovery of an organisation</source>
        <translation>Hypha · Wiederherstellung einer Organisation</translation>
    </message>
    <message>
        <source>Recovery share %1 of %2 in group %3 – any %4 are needed</source>
        <translation>Wiederherstellungsanteil %1 von %2 der Gruppe %3 – beliebige %4 sind nötig</translation>
    </message>
    <message>
        <source>The only recovery share of group %1</source>
        <translation>Der einzige Wiederherstellungsanteil der Gruppe %1</translation>
    </message>
    <message>
        <source>%1 of the %2 groups are needed.</source>
        <translation>%1 der %2 Gruppen sind nötig.</translation>
    </message>
    <message>
        <source>Keep secret. Scan it only into Hypha, never with a phone&apos;s camera app. One share alone opens nothing.</source>
        <translation>Geheim halten. Nur in Hypha scannen, nie mit der Kamera-App eines Telefons. Ein Anteil allein öffnet nichts.</translation>
    </message>
    <message>
        <source>Keep secret. Scan it only into Hypha, never with a phone&apos;s camera app. This share alone opens everything.</source>
        <translation>Geheim halten. Nur in Hypha scannen, nie mit der Kamera-App eines Telefons. Dieser Anteil allein öffnet alles.</translation>
    </message>
    <message>
        <source>Keep it where only you get at it, and not together with another share. Check it once a year: in Hypha, Recovery, “Check a share”.</source>
        <translation>Bewahren Sie es dort auf, wo nur Sie herankommen, und nicht zusammen mit einem anderen Anteil. Prüfen Sie es einmal im Jahr: in Hypha unter „Wiederherstellung“, „Anteil prüfen“.</translation>
    </message>
    <message>
        <source>When somebody asks for it, speak with them and make sure that the organisation wants this recovery. Compare the words that Hypha shows.</source>
        <translation>Wenn jemand danach fragt, sprechen Sie mit der Person und vergewissern Sie sich, dass die Organisation diese Wiederherstellung will. Vergleichen Sie die Wörter, die Hypha zeigt.</translation>
    </message>
    <message>
        <source>Type the words or scan the code in Hypha yourself. Never send them. When a new set is made, this sheet is void: write the day below and destroy it.</source>
        <translation>Geben Sie die Wörter selbst in Hypha ein oder scannen Sie den Code selbst. Verschicken Sie sie nie. Wird ein neuer Satz angelegt, ist dieses Blatt ungültig: Tragen Sie unten den Tag ein und vernichten Sie es.</translation>
    </message>
    <message>
        <source>Keep secret</source>
        <translation>Geheim halten</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Darf gezeigt werden</translation>
    </message>
    <message>
        <source>Only compare</source>
        <translation>Nur vergleichen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>on the computers of its members</source>
        <translation>auf den Computern der Mitglieder</translation>
    </message>
    <message>
        <source>The %1 words; the large code says the same</source>
        <translation>Die %1 Wörter; der große Code sagt dasselbe</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation>Was mit diesem Blatt zu tun ist</translation>
    </message>
    <message>
        <source>Which vault this is, in words</source>
        <translation>Welcher Tresor das ist, in Wörtern</translation>
    </message>
    <message>
        <source>Fingerprint of the vault: never changes</source>
        <translation>Fingerabdruck des Tresors: ändert sich nie</translation>
    </message>
    <message>
        <source>State of the vault at printing: event %1</source>
        <translation>Stand des Tresors beim Drucken: Ereignis %1</translation>
    </message>
    <message>
        <source>The small code tells Hypha the same, and the repository</source>
        <translation>Der kleine Code sagt Hypha dasselbe und das Repository</translation>
    </message>
    <message>
        <source>Replaced on:</source>
        <translation>Ersetzt am:</translation>
    </message>
    <message>
        <source>Word %1 is not in the list.</source>
        <translation>Wort %1 steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>%1 words instead of %2: one seems to be missing at word %3.</source>
        <translation>%1 Wörter statt %2: Bei Wort %3 scheint eines zu fehlen.</translation>
    </message>
    <message>
        <source>%1 words instead of %2.</source>
        <translation>%1 Wörter statt %2.</translation>
    </message>
    <message>
        <source>Words %1 and %2 seem to be swapped.</source>
        <translation>Die Wörter %1 und %2 scheinen vertauscht zu sein.</translation>
    </message>
    <message>
        <source>Word %1 seems to be wrong. Compare it with the sheet.</source>
        <translation>Wort %1 scheint falsch zu sein. Vergleichen Sie es mit dem Blatt.</translation>
    </message>
    <message>
        <source>The words do not belong together: at least one is wrong. Compare them with the sheet.</source>
        <translation>Die Wörter gehören nicht zusammen: Mindestens eines ist falsch. Vergleichen Sie sie mit dem Blatt.</translation>
    </message>
    <message>
        <source>These words are no share that a program made.</source>
        <translation>Diese Wörter sind kein Anteil, den ein Programm angelegt hat.</translation>
    </message>
    <message>
        <source>This share belongs to another set than those before it.</source>
        <translation>Dieser Anteil gehört zu einem anderen Satz als die vorigen.</translation>
    </message>
    <message>
        <source>This share says that %1 of its group are needed; those before it say %2.</source>
        <translation>Laut diesem Anteil sind %1 seiner Gruppe nötig; laut den vorigen %2.</translation>
    </message>
    <message>
        <source>This share is already there.</source>
        <translation>Dieser Anteil ist schon da.</translation>
    </message>
    <message>
        <source>Another share of the same place is already there: one of the two is forged.</source>
        <translation>Ein anderer Anteil derselben Stelle ist schon da: Einer der beiden ist gefälscht.</translation>
    </message>
    <message>
        <source>Its group has enough shares already.</source>
        <translation>Seine Gruppe hat schon genug Anteile.</translation>
    </message>
    <message>
        <source>There are not enough shares yet.</source>
        <translation>Noch gibt es nicht genug Anteile.</translation>
    </message>
    <message>
        <source>The shares do not fit together: at least one of them is forged.</source>
        <translation>Die Anteile passen nicht zusammen: Mindestens einer davon ist gefälscht.</translation>
    </message>
    <message>
        <source>%1 words instead of %2: word %3 seems to be one too many.</source>
        <translation>%1 Wörter statt %2: Wort %3 scheint zu viel zu sein.</translation>
    </message>
    <message>
        <source>Forgotten passphrase: choose “Forgot the passphrase?” on Hypha&apos;s locked screen. Lost computer: choose “Restore access” when Hypha starts for the first time, and compare the fingerprint below.</source>
        <translation>Passphrase vergessen: Wählen Sie „Passphrase vergessen?“ auf dem Sperrbildschirm von Hypha. Computer verloren: Wählen Sie „Zugang wiederherstellen“, wenn Hypha zum ersten Mal startet, und vergleichen Sie den Fingerabdruck unten.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Needs a credential</source>
        <translation>Zugangsdaten nötig</translation>
    </message>
    <message>
        <source>Host not confirmed</source>
        <translation>Host nicht bestätigt</translation>
    </message>
    <message>
        <source>Host key changed</source>
        <translation>Host-Schlüssel geändert</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht synchronisiert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>the time of the last sync</comment>
        <translation>Offline seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>just now, 2 min ago</comment>
        <translation>Synchronisiert · %1</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>The host shows an older state of this vault, or nothing at all.</source>
        <translation>Der Host zeigt einen älteren Stand dieses Tresors oder gar nichts.</translation>
    </message>
    <message>
        <source>Ask a colleague for the words of their vault&apos;s present state. Then put the last good state back, and tell whoever runs the host.</source>
        <translation>Fragen Sie einen Kollegen nach den Wörtern seines jetzigen Tresorstands. Stellen Sie dann den letzten guten Stand wieder her und sagen Sie es dem Betreiber des Hosts.</translation>
    </message>
    <message>
        <source>The host shows another history of this vault, signed by members.</source>
        <translation>Der Host zeigt einen anderen Verlauf dieses Tresors, von Mitgliedern unterschrieben.</translation>
    </message>
    <message>
        <source>Somebody shows different people different things, or keys were stolen. Compare the words of the vault&apos;s state with your colleagues, and keep the proof file. Hypha overwrites nothing here.</source>
        <translation>Jemand zeigt verschiedenen Personen Verschiedenes, oder Schlüssel wurden gestohlen. Vergleichen Sie die Wörter des Tresorstands mit Ihren Kollegen und behalten Sie die Beweisdatei. Hypha überschreibt hier nichts.</translation>
    </message>
    <message>
        <source>The host shows another vault in the place of yours.</source>
        <translation>Der Host zeigt einen anderen Tresor anstelle Ihres eigenen.</translation>
    </message>
    <message>
        <source>Check the address under Settings, and ask whoever runs the host.</source>
        <translation>Prüfen Sie die Adresse in den Einstellungen und fragen Sie den Betreiber des Hosts.</translation>
    </message>
    <message>
        <source>The host shows what no member&apos;s program has made.</source>
        <translation>Der Host zeigt etwas, das kein Programm eines Mitglieds geschrieben hat.</translation>
    </message>
    <message>
        <source>Somebody with push rights put it there, or it is damaged. Put the last good state back, and take the rights from whoever is no member.</source>
        <translation>Jemand mit Schreibrecht hat es dort abgelegt, oder es ist beschädigt. Stellen Sie den letzten guten Stand wieder her und entziehen Sie allen, die keine Mitglieder sind, das Schreibrecht.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird synchronisiert …</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1.</source>
        <comment>just now, 2 min ago</comment>
        <translation>Zuletzt synchronisiert: %1.</translation>
    </message>
    <message>
        <source>Never synced so far.</source>
        <translation>Bisher nie synchronisiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this computer wait to be sent.</source>
        <translation>
            <numerusform>%n Änderung dieses Computers wartet auf das Senden.</numerusform>
            <numerusform>%n Änderungen dieses Computers warten auf das Senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remote has everything of this computer.</source>
        <translation>Das Remote hat alles von diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait to be settled.</source>
        <translation>
            <numerusform>%n Ihrer Änderungen ist noch zu klären.</numerusform>
            <numerusform>%n Ihrer Änderungen sind noch zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>When I say so</source>
        <translation>Wenn ich es sage</translation>
    </message>
    <message>
        <source>Fetch only</source>
        <translation>Nur abrufen</translation>
    </message>
    <message>
        <source>After each change, and once a minute while the window is open.</source>
        <translation>Nach jeder Änderung, und einmal in der Minute, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>Nothing is contacted before you press Sync now.</source>
        <translation>Nichts wird kontaktiert, bevor Sie „Jetzt synchronisieren“ drücken.</translation>
    </message>
    <message>
        <source>What others do comes in; what you do stays on this computer.</source>
        <translation>Was andere tun, kommt herein; was Sie tun, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing of it was taken up. What you see here is the last state that was verified: reading goes on, writing has stopped.</source>
        <translation>Nichts davon wurde übernommen. Sie sehen hier den letzten geprüften Stand: Lesen geht weiter, Schreiben ist angehalten.</translation>
    </message>
    <message>
        <source>Writing stopped</source>
        <translation>Schreiben angehalten</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Reads secrets.</source>
        <translation>Liest Geheimnisse.</translation>
    </message>
    <message>
        <source>Reads and changes secrets.</source>
        <translation>Liest und ändert Geheimnisse.</translation>
    </message>
    <message>
        <source>Reads and changes secrets, adds and removes people, renews keys.</source>
        <translation>Liest und ändert Geheimnisse, nimmt Personen auf und entfernt sie, erneuert Schlüssel.</translation>
    </message>
    <message>
        <source>May do everything, and hands ownership on.</source>
        <translation>Darf alles und übergibt das Eigentum.</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message numerus="yes">
        <source>silent for over %n day(s)</source>
        <translation>
            <numerusform>seit über %n Tag still</numerusform>
            <numerusform>seit über %n Tagen still</numerusform>
        </translation>
    </message>
    <message>
        <source>its owner has left</source>
        <translation>Besitzer ist gegangen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joined as in &quot;9 people, 14 devices&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; newest device: “%2” of %3, %4</source>
        <translation>%1; neuestes Gerät: „%2“ von %3, %4</translation>
    </message>
    <message>
        <source>Reading: cryptography. Only devices that were given the key can, and nobody can take back what was read.</source>
        <translation>Lesen: durch Kryptografie gesichert. Nur Geräte, die den Schlüssel bekommen haben, können es, und niemand kann zurücknehmen, was gelesen wurde.</translation>
    </message>
    <message>
        <source>Not changing: our program. Every member&apos;s refuses what a reader signs.</source>
        <translation>Nicht ändern: durch unser Programm gesichert. Bei jedem Mitglied weist es zurück, was ein Leser unterschreibt.</translation>
    </message>
    <message>
        <source>Changing: our program. Every member&apos;s checks who signed and whether they might.</source>
        <translation>Ändern: durch unser Programm gesichert. Bei jedem Mitglied prüft es, wer unterschrieben hat und ob er es durfte.</translation>
    </message>
    <message>
        <source>All else: our program. Every member&apos;s checks who signed and whether they might; the host has no say in it.</source>
        <translation>Alles Übrige: durch unser Programm gesichert. Bei jedem Mitglied prüft es, wer unterschrieben hat und ob er es durfte; der Host hat dabei nichts zu sagen.</translation>
    </message>
    <message>
        <source>“%1” is read by %2.</source>
        <comment>a project; 9 people, 14 devices; newest device: …</comment>
        <translation>„%1“ ist lesbar für %2.</translation>
    </message>
    <message>
        <source>The organisation&apos;s recovery key opens it too.</source>
        <translation>Auch der Wiederherstellungsschlüssel der Organisation öffnet es.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of people who no longer belong still hold the key: renew it first.</source>
        <translation>
            <numerusform>%n Gerät von Personen, die nicht mehr dazugehören, hat den Schlüssel noch: Erneuern Sie ihn zuerst.</numerusform>
            <numerusform>%n Geräte von Personen, die nicht mehr dazugehören, haben den Schlüssel noch: Erneuern Sie ihn zuerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day without its year below a chart, as QDate::toString() takes it</extracomment>
        <translation>d. MMM</translation>
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
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Secure note</source>
        <translation>Sichere Notiz</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>otpauth: address</source>
        <translation>otpauth-Adresse</translation>
    </message>
    <message>
        <source>Content (base64)</source>
        <translation>Inhalt (Base64)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>weitere Felder</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Name auf der Karte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Prüfnummer</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessModel</name>
    <message>
        <source>versions %1</source>
        <translation>Versionen %1</translation>
    </message>
    <message>
        <source>%1, no key yet</source>
        <comment>a role</comment>
        <translation>%1, noch kein Schlüssel</translation>
    </message>
    <message>
        <source>no access now</source>
        <translation>jetzt kein Zugang</translation>
    </message>
    <message>
        <source>had keys %1</source>
        <translation>hatte Schlüssel %1</translation>
    </message>
    <message>
        <source>%1 never had a key of %2.</source>
        <translation>%1 hatte nie einen Schlüssel von %2.</translation>
    </message>
    <message>
        <source>%1 is %2 since %3.</source>
        <comment>a person, a role and a date</comment>
        <translation>%1 ist %2 seit %3.</translation>
    </message>
    <message>
        <source>%1 has no role there now.</source>
        <translation>%1 hat dort jetzt keine Rolle.</translation>
    </message>
    <message>
        <source>Can read what is new.</source>
        <translation>Kann Neues lesen.</translation>
    </message>
    <message>
        <source>Cannot read what is new.</source>
        <translation>Kann Neues nicht lesen.</translation>
    </message>
    <message>
        <source>A device of theirs still holds the key in use: renew it.</source>
        <translation>Ein Gerät der Person hat noch den benutzten Schlüssel: Erneuern Sie ihn.</translation>
    </message>
    <message>
        <source>Was handed keys %1.</source>
        <translation>Bekam die Schlüssel %1.</translation>
    </message>
    <message>
        <source>They open versions %1 of %2.</source>
        <translation>Sie öffnen die Versionen %1 von %2.</translation>
    </message>
    <message>
        <source>They open no version of %1.</source>
        <translation>Sie öffnen keine Version von %1.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessPicker</name>
    <message>
        <source>Role in the organisation</source>
        <translation>Rolle in der Organisation</translation>
    </message>
    <message>
        <source>Role in %1</source>
        <translation>Rolle in %1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <comment>9 people, 14 devices; newest device: …</comment>
        <translation>Lesbar für %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a role; what it may; what enforces it</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessSheet</name>
    <message>
        <source>Give %1 access</source>
        <translation>%1 Zugang geben</translation>
    </message>
    <message>
        <source>The keys are wrapped to each of their devices. They can read every version that is saved, old ones too.</source>
        <translation>Die Schlüssel werden für jedes Gerät der Person verschlüsselt. Sie kann jede gespeicherte Version lesen, auch alte.</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Zugang geben</translation>
    </message>
    <message numerus="yes">
        <source>%1 has access to %n more project(s).</source>
        <translation>
            <numerusform>%1 hat Zugang zu %n weiteren Projekt.</numerusform>
            <numerusform>%1 hat Zugang zu %n weiteren Projekten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has access to %n more project(s), not to all that were chosen.</source>
        <translation>
            <numerusform>%1 hat Zugang zu %n weiteren Projekt, nicht zu allen gewählten.</numerusform>
            <numerusform>%1 hat Zugang zu %n weiteren Projekten, nicht zu allen gewählten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessView</name>
    <message>
        <source>Who can read what</source>
        <translation>Wer was lesen kann</translation>
    </message>
    <message>
        <source>By project, or by the sets of one</source>
        <translation>Nach Projekten oder nach den Sammlungen eines Projekts</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Choose a field to read what it says; Enter shows the person&apos;s events.</source>
        <translation>Wählen Sie ein Feld, um zu lesen, was es sagt; die Eingabetaste zeigt die Ereignisse der Person.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many people and how many columns</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Sammlung</numerusform>
            <numerusform>%n Sammlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody whom the filter lets through ever had a key here.</source>
        <translation>Niemand, den der Filter durchlässt, hatte hier je einen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ApproveSheet</name>
    <message>
        <source>Go on without comparing</source>
        <translation>Ohne Vergleich weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Weichen ab</translation>
    </message>
    <message>
        <source>Approve “%1”?</source>
        <translation>„%1“ freigeben?</translation>
    </message>
    <message>
        <source>✓ Asked by whoever held your invitation.</source>
        <translation>✓ Angefragt von jemandem, der Ihre Einladung hatte.</translation>
    </message>
    <message>
        <source>It names your invitation but does not hold its secret: somebody may be pretending.</source>
        <translation>Es nennt Ihre Einladung, kennt aber deren Geheimnis nicht: Vielleicht gibt sich jemand für einen anderen aus.</translation>
    </message>
    <message>
        <source>The invitation it used has expired. Only the words below vouch for it.</source>
        <translation>Die benutzte Einladung ist abgelaufen. Nur die Wörter unten bürgen für das Gerät.</translation>
    </message>
    <message>
        <source>Another device has used the same invitation: one of the two is not who you invited.</source>
        <translation>Ein anderes Gerät hat dieselbe Einladung benutzt: Eines der beiden gehört nicht der Person, die Sie eingeladen haben.</translation>
    </message>
    <message>
        <source>The invitation it used was for somebody else.</source>
        <translation>Die benutzte Einladung war für jemand anderen.</translation>
    </message>
    <message>
        <source>Nothing vouches for this device but the words below.</source>
        <translation>Für dieses Gerät bürgen nur die Wörter unten.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not a member yet</source>
        <translation>%1, noch kein Mitglied</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, and read the words to each other. They are not a secret. If one word differs, somebody has put another device in between.</source>
        <translation>Rufen Sie %1 unter einer Nummer an, die Sie kennen, und lesen Sie einander die Wörter vor. Sie sind kein Geheimnis. Weicht ein Wort ab, hat jemand ein anderes Gerät dazwischengeschoben.</translation>
    </message>
    <message>
        <source>Whoever becomes an admin is approved by comparing the words.</source>
        <translation>Wer Admin wird, wird nur nach dem Vergleich der Wörter freigegeben.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Stimmen überein</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>“%1” is approved.</source>
        <translation>„%1“ ist freigegeben.</translation>
    </message>
    <message>
        <source>“%1” is refused, and the log says why.</source>
        <translation>„%1“ ist abgelehnt, und das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>I have compared all twelve words</source>
        <translation>Ich habe alle zwölf Wörter verglichen</translation>
    </message>
    <message>
        <source>Your other device shows twelve words as well: compare them. They are not a secret. If one word differs, somebody has put another device in between.</source>
        <translation>Auch Ihr anderes Gerät zeigt zwölf Wörter: Vergleichen Sie sie. Sie sind kein Geheimnis. Weicht ein Wort ab, hat jemand ein anderes Gerät dazwischengeschoben.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AssistSheet</name>
    <message>
        <source>Help %1 back in?</source>
        <translation>%1 wieder Zugang verschaffen?</translation>
    </message>
    <message>
        <source>They match: let it in</source>
        <translation>Stimmen überein: zulassen</translation>
    </message>
    <message>
        <source>They match: contribute</source>
        <translation>Stimmen überein: beitragen</translation>
    </message>
    <message>
        <source>I have compared all twelve words</source>
        <translation>Ich habe alle zwölf Wörter verglichen</translation>
    </message>
    <message>
        <source>The device “%1” becomes one of %2&apos;s, and gets the keys of every project of theirs that you hold and may share.</source>
        <translation>Das Gerät „%1“ wird eines von %2 und bekommt die Schlüssel aller Projekte der Person, die Sie haben und teilen dürfen.</translation>
    </message>
    <message>
        <source>Your share of the organisation&apos;s key is sealed for the device “%1” alone. With enough other shares it opens every project.</source>
        <translation>Ihr Anteil am Organisationsschlüssel wird nur für das Gerät „%1“ versiegelt. Mit genügend weiteren Anteilen öffnet er jedes Projekt.</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, make sure that it is them, and read the words to each other. If one word differs, somebody has put another device in between.</source>
        <translation>Rufen Sie %1 unter einer Nummer an, die Sie kennen, vergewissern Sie sich, dass es die richtige Person ist, und lesen Sie einander die Wörter vor. Weicht ein Wort ab, hat jemand ein anderes Gerät dazwischengeschoben.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Weichen ab</translation>
    </message>
    <message>
        <source>“%1” is let in.</source>
        <translation>„%1“ ist zugelassen.</translation>
    </message>
    <message>
        <source>Your share is on its way to “%1”.</source>
        <translation>Ihr Anteil ist unterwegs zu „%1“.</translation>
    </message>
    <message>
        <source>The request is cancelled, and the log says why.</source>
        <translation>Die Anfrage ist abgebrochen, und das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>If they differ, cancel here and call an admin, who refuses the device under People.</source>
        <translation>Weichen sie ab, brechen Sie hier ab und rufen Sie einen Admin an, der das Gerät unter „Personen“ ablehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You may share none of their projects: ask an admin to help instead.</source>
        <translation>Sie dürfen keines der Projekte dieser Person teilen: Bitten Sie einen Admin, an Ihrer Stelle zu helfen.</translation>
    </message>
    <message>
        <source>They read again: %1.</source>
        <translation>Die Person kann dann wieder lesen: %1.</translation>
    </message>
    <message>
        <source>They read again: %1. Not by you, but by whoever may share it: %2.</source>
        <translation>Die Person kann dann wieder lesen: %1. Nicht durch Sie, sondern durch jemanden, der es teilen darf: %2.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AuditExportSheet</name>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message numerus="yes">
        <source>What the list shows: %Ln event(s)</source>
        <translation>
            <numerusform>Was die Liste zeigt: %Ln Ereignis</numerusform>
            <numerusform>Was die Liste zeigt: %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole history: %Ln event(s)</source>
        <translation>
            <numerusform>Der ganze Verlauf: %Ln Ereignis</numerusform>
            <numerusform>Der ganze Verlauf: %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>Noch kein Ort gewählt</translation>
    </message>
    <message>
        <source>Proof bundle</source>
        <translation>Beweispaket</translation>
    </message>
    <message>
        <source>JSON with signed records</source>
        <translation>JSON mit unterschriebenen Datensätzen</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenprogramme</translation>
    </message>
    <message>
        <source>syslog lines</source>
        <translation>syslog-Zeilen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Proves to an auditor without Hypha that the events are signed and that none was left out: it holds the whole history, what you chose in a list of its own.</source>
        <translation>Beweist einem Prüfer auch ohne Hypha, dass die Ereignisse unterschrieben sind und keines fehlt: Es enthält den ganzen Verlauf und Ihre Auswahl in einer eigenen Liste.</translation>
    </message>
    <message>
        <source>Each event with a sentence and its signed record, for programs.</source>
        <translation>Jedes Ereignis mit einem Satz und seinem unterschriebenen Datensatz, für Programme.</translation>
    </message>
    <message>
        <source>A line for each event. What a spreadsheet would run is made harmless.</source>
        <translation>Eine Zeile je Ereignis. Was ein Tabellenprogramm ausführen würde, wird unschädlich gemacht.</translation>
    </message>
    <message>
        <source>A line for each event as RFC 5424 has it, for systems that collect logs.</source>
        <translation>Eine Zeile je Ereignis nach RFC 5424, für Systeme, die Protokolle sammeln.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Ort wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written.</source>
        <translation>
            <numerusform>%Ln Ereignis geschrieben.</numerusform>
            <numerusform>%Ln Ereignisse geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the auditor these words</source>
        <translation>Nennen Sie dem Prüfer diese Wörter</translation>
    </message>
    <message>
        <source>Not along with the file: on the telephone, or on paper. verify_bundle.py shows the same words when the file is this vault&apos;s whole history up to here.</source>
        <translation>Nicht zusammen mit der Datei: am Telefon oder auf Papier. verify_bundle.py zeigt dieselben Wörter, wenn die Datei der ganze Verlauf dieses Tresors bis hierher ist.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AuditPage</name>
    <message>
        <source>Verifying the history</source>
        <translation>Der Verlauf wird geprüft</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>People and days</source>
        <translation>Personen und Tage</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Devices (%L1 silent)</source>
        <translation>Geräte (%L1 still)</translation>
    </message>
    <message>
        <source>Verifying: %L1 of %L2</source>
        <translation>Wird geprüft: %L1 von %L2</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Not whole: %Ln event(s) hold; what is named below does not.</source>
        <translation>
            <numerusform>Nicht vollständig: %Ln Ereignis stimmt; was unten genannt ist, stimmt nicht.</numerusform>
            <numerusform>Nicht vollständig: %Ln Ereignisse stimmen; was unten genannt ist, stimmt nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not hold; the first is shown.</source>
        <translation>
            <numerusform>%n Stelle stimmt nicht; die erste ist gezeigt.</numerusform>
            <numerusform>%n Stellen stimmen nicht; die erste ist gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: the signed record, its device&apos;s key and its place in the chain.</source>
        <translation>Kopiert: der unterschriebene Datensatz, der Schlüssel seines Geräts und sein Platz in der Kette.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Banner</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technische Einzelheit</translation>
    </message>
</context>
<context>
    <name>hypha::gui::BrushStrip</name>
    <message>
        <source>Period shown, within the whole history</source>
        <translation>Gezeigter Zeitraum innerhalb des ganzen Verlaufs</translation>
    </message>
    <message>
        <source>The arrows move it, with Shift they move its end, Home shows the whole history.</source>
        <translation>Die Pfeiltasten verschieben den Zeitraum, mit der Umschalttaste nur sein Ende; Pos1 zeigt den ganzen Verlauf.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CapsLockHint</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint an zu sein.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CheckSheet</name>
    <message>
        <source>Check a share</source>
        <translation>Anteil prüfen</translation>
    </message>
    <message>
        <source>Type what stands on the sheet. It is only looked at here: the key is not rebuilt, and no word is kept. The audit log notes that this share was checked.</source>
        <translation>Geben Sie ein, was auf dem Blatt steht. Es wird hier nur angesehen: Der Schlüssel wird nicht zusammengesetzt, und kein Wort wird behalten. Das Prüfprotokoll vermerkt, dass dieser Anteil geprüft wurde.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Words of the share</source>
        <translation>Wörter des Anteils</translation>
    </message>
    <message>
        <source>The words are right, but they belong to another set: this sheet is void. Destroy it; the present set is number %1.</source>
        <translation>Die Wörter stimmen, gehören aber zu einem anderen Satz: Dieses Blatt ist ungültig. Vernichten Sie es; der jetzige Satz hat die Nummer %1.</translation>
    </message>
    <message>
        <source>✓ Valid: set %1, group %2, share %3 of %4, holder %5.</source>
        <translation>✓ Gültig: Satz %1, Gruppe %2, Anteil %3 von %4, Inhaber %5.</translation>
    </message>
    <message>
        <source>The codes on it hold no share of a recovery key.</source>
        <translation>Die Codes darauf enthalten keinen Anteil eines Wiederherstellungsschlüssels.</translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation>Weiteren prüfen</translation>
    </message>
    <message>
        <source>Noted in the audit log.</source>
        <translation>Im Prüfprotokoll vermerkt.</translation>
    </message>
    <message>
        <source>Another set: the words are right, but they are share %1 of group %2 of set %3, holder %4. Set %5 replaced it: this sheet is void, destroy it.</source>
        <translation>Ein anderer Satz: Die Wörter stimmen, sind aber Anteil %1 der Gruppe %2 von Satz %3, Inhaber %4. Satz %5 hat ihn ersetzt: Dieses Blatt ist ungültig, vernichten Sie es.</translation>
    </message>
    <message>
        <source>Another set: the words are right, but they are share %1 of group %2 of set %3. Set %4 replaced it: this sheet is void, destroy it.</source>
        <translation>Ein anderer Satz: Die Wörter stimmen, sind aber Anteil %1 der Gruppe %2 von Satz %3. Satz %4 hat ihn ersetzt: Dieses Blatt ist ungültig, vernichten Sie es.</translation>
    </message>
    <message>
        <source>✓ Valid: set %1, group %2, share %3 of %4.</source>
        <translation>✓ Gültig: Satz %1, Gruppe %2, Anteil %3 von %4.</translation>
    </message>
    <message>
        <source>Noted in the audit log. It counts when its holder or an admin checks it.</source>
        <translation>Im Prüfprotokoll vermerkt. Als Prüfung zählt nur die des Inhabers oder eines Admins.</translation>
    </message>
    <message>
        <source>The vault is still being read.</source>
        <translation>Der Tresor wird noch gelesen.</translation>
    </message>
    <message>
        <source>Set %1 has replaced set %2 while this was open: the sheets of set %2 are void.</source>
        <translation>Satz %1 hat Satz %2 ersetzt, während dies offen war: Die Blätter von Satz %2 sind ungültig.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Commands</name>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Reveal or hide the value</source>
        <translation>Wert zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the user name</source>
        <translation>Benutzernamen kopieren</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Version speichern …</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Entwurf verwerfen …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen sehen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Mark or unmark as favourite</source>
        <translation>Favorit setzen oder entfernen</translation>
    </message>
    <message>
        <source>Copy to set…</source>
        <translation>In Sammlung kopieren …</translation>
    </message>
    <message>
        <source>Move to set…</source>
        <translation>In Sammlung verschieben …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen …</translation>
    </message>
    <message>
        <source>Add my device…</source>
        <translation>Eigenes Gerät hinzufügen …</translation>
    </message>
    <message>
        <source>Renew keys…</source>
        <translation>Schlüssel erneuern …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Words of the vault…</source>
        <translation>Wörter des Tresors …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Projects and sets</source>
        <translation>Projekte und Sammlungen</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personen und Schlüssel</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Verify everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Export events…</source>
        <translation>Ereignisse exportieren …</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Rename the project or set…</source>
        <translation>Projekt oder Sammlung umbenennen …</translation>
    </message>
    <message>
        <source>Delete the project or set…</source>
        <translation>Projekt oder Sammlung löschen …</translation>
    </message>
    <message>
        <source>Print a report…</source>
        <translation>Bericht drucken …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CompareSheet</name>
    <message>
        <source>Version %1 compared with version %2</source>
        <translation>Version %1 im Vergleich mit Version %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Restore this entry</source>
        <translation>Eintrag wiederherstellen</translation>
    </message>
    <message>
        <source>Puts it into the draft as it was in version %1</source>
        <translation>Übernimmt ihn so in den Entwurf, wie er in Version %1 war</translation>
    </message>
    <message>
        <source>The two versions hold the same.</source>
        <translation>Die beiden Versionen enthalten dasselbe.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ConflictSheet</name>
    <message>
        <source>Changed by two people</source>
        <translation>Von zwei Personen geändert</translation>
    </message>
    <message>
        <source>Somebody else changed the same while you did. The vault has theirs; yours is kept on this computer, encrypted. Nothing is lost until you choose, and versions keep what was there before.</source>
        <translation>Jemand anderes hat zur gleichen Zeit dasselbe geändert. Im Tresor liegt die andere Fassung; Ihre wird verschlüsselt auf diesem Computer aufbewahrt. Nichts geht verloren, bis Sie wählen, und Versionen bewahren, was vorher da war.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Was zu klären ist</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before, theirs and mine</source>
        <translation>Vorher, andere und meine Fassung</translation>
    </message>
    <message>
        <source>Theirs keeps its name; yours becomes an entry beside it.</source>
        <translation>Der andere Eintrag behält seinen Namen; Ihrer wird ein Eintrag daneben.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>project / set</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>Alles ist geklärt.</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>Nichts ist zu klären.</translation>
    </message>
    <message>
        <source>Something that you did is no longer possible, because of what others did first.</source>
        <translation>Etwas, das Sie getan haben, ist nicht mehr möglich, weil Ihnen andere zuvorgekommen sind.</translation>
    </message>
    <message>
        <source>Do it again if it is still wanted, then let this go.</source>
        <translation>Tun Sie es noch einmal, wenn es noch gewünscht ist, und lassen Sie dies dann fallen.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>%1: theirs is kept.</source>
        <translation>%1: Die andere Fassung bleibt.</translation>
    </message>
    <message>
        <source>%1: yours is kept.</source>
        <translation>%1: Ihre Fassung bleibt.</translation>
    </message>
    <message>
        <source>%1: both are kept.</source>
        <translation>%1: Beide bleiben.</translation>
    </message>
    <message>
        <source>It is let go.</source>
        <translation>Fallen gelassen.</translation>
    </message>
    <message>
        <source>Theirs: “%1”</source>
        <comment>another device of one&apos;s own</comment>
        <translation>Andere: „%1“</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <comment>a person</comment>
        <translation>Andere: %1</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>What you had written:</source>
        <translation>Was Sie geschrieben hatten:</translation>
    </message>
    <message>
        <source>What you had written in %1:</source>
        <translation>Was Sie in %1 geschrieben hatten:</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer Eintrag</numerusform>
            <numerusform>%n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not carried over</source>
        <comment>an entry, or what was done</comment>
        <translation>%1, nicht übernommen</translation>
    </message>
    <message>
        <source>What others did came first and left no place for it. What you wrote is kept on this computer, encrypted, until you let it go.</source>
        <translation>Was andere taten, kam zuerst und ließ dafür keinen Platz. Was Sie geschrieben haben, bleibt verschlüsselt auf diesem Computer, bis Sie es fallen lassen.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ContactsSheet</name>
    <message>
        <source>Recovery contacts</source>
        <translation>Wiederherstellungskontakte</translation>
    </message>
    <message>
        <source>When all your devices are lost, a contact compares the words of your new one with you and lets it in. They can give back only what they can read and share themselves.</source>
        <translation>Wenn alle Ihre Geräte verloren sind, vergleicht ein Kontakt die Wörter Ihres neuen Geräts mit Ihnen und lässt es zu. Zurückgeben kann er nur, was er selbst lesen und teilen darf.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Members of the organisation</source>
        <translation>Mitglieder der Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Your recovery contacts are saved.</source>
        <translation>Ihre Wiederherstellungskontakte sind gespeichert.</translation>
    </message>
    <message>
        <source>Can give back</source>
        <translation>Kann zurückgeben</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %1 stay(s): another device of yours names them, and only there that is taken back.</source>
        <translation>
            <numerusform>Gespeichert. %1 bleibt: Ein anderes Ihrer Geräte nennt diese Person, und nur dort lässt sich das zurücknehmen.</numerusform>
            <numerusform>Gespeichert. %1 bleiben: Ein anderes Ihrer Geräte nennt sie, und nur dort lässt sich das zurücknehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::CountTable</name>
    <message numerus="yes">
        <source>%1, %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1, %2: %Ln Ereignis</numerusform>
            <numerusform>%1, %2: %Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::CreatePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Creating the vault</source>
        <translation>Der Tresor wird angelegt</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Einen Tresor anlegen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your team&apos;s or your own name. The host can read it.</source>
        <translation>Der Name Ihres Teams oder Ihr eigener. Der Host kann ihn lesen.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>How colleagues recognise you. No mail is sent.</source>
        <translation>Daran erkennen Kollegen Sie. Es wird keine Mail verschickt.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Name dieses Geräts</translation>
    </message>
    <message>
        <source>It protects the keys on this computer. Nobody can reset it for you.</source>
        <translation>Sie schützt die Schlüssel auf diesem Computer. Niemand kann sie für Sie zurücksetzen.</translation>
    </message>
    <message>
        <source>Where the vault lives</source>
        <translation>Wo der Tresor liegt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>Nötig ist ein Name mit 1 bis 256 Zeichen.</translation>
    </message>
    <message>
        <source>An address looks like ada@example.org.</source>
        <translation>Eine Adresse sieht aus wie ada@example.org.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Eine Passphrase ist nötig.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>A git remote can be added later, under Settings.</source>
        <translation>Ein Git-Remote lässt sich später in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>A git repository as well</source>
        <translation>Auch in einem Git-Repository</translation>
    </message>
    <message>
        <source>You are asked for its address once the vault is made. Its host sees only what is encrypted and signed.</source>
        <translation>Nach der Adresse werden Sie gefragt, sobald der Tresor angelegt ist. Der Host sieht nur Verschlüsseltes und Unterschriebenes.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CredentialSheet</name>
    <message>
        <source>Credential for %1</source>
        <translation>Zugangsdaten für %1</translation>
    </message>
    <message>
        <source>The host asks who you are before it lets you fetch and push. It decides nothing about who can read your secrets.</source>
        <translation>Der Host fragt, wer Sie sind, bevor Sie abrufen und senden dürfen. Wer Ihre Geheimnisse lesen kann, entscheidet er nicht.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DaysView</name>
    <message>
        <source>People and days</source>
        <translation>Personen und Tage</translation>
    </message>
    <message>
        <source>The stronger the colour, the more events somebody signed. Enter shows the events of a field.</source>
        <translation>Je kräftiger die Farbe, desto mehr Ereignisse hat jemand unterschrieben. Die Eingabetaste zeigt die Ereignisse eines Felds.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DepartureSheet</name>
    <message>
        <source>Revoke “%1” of %2?</source>
        <translation>„%1“ von %2 sperren?</translation>
    </message>
    <message>
        <source>Revoke and renew keys</source>
        <translation>Sperren und Schlüssel erneuern</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>„%1“ ist gesperrt.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>%1 verlassen?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Remove and renew keys</source>
        <translation>Entfernen und Schlüssel erneuern</translation>
    </message>
    <message>
        <source>You have left %1.</source>
        <translation>Sie haben %1 verlassen.</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 ist nicht mehr in %2.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Grund (freiwillig)</translation>
    </message>
    <message>
        <source>Everybody in the vault and the host of the repository can read it.</source>
        <translation>Lesen können das alle im Tresor und der Host des Repositorys.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>a device and its owner</comment>
        <translation>„%1“ von %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DeviceModel</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (dieses)</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Its last signed act: %1</source>
        <translation>Seine letzte unterschriebene Handlung: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Zuletzt aktiv</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DevicePane</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>No device chosen</source>
        <translation>Kein Gerät gewählt</translation>
    </message>
    <message>
        <source>Choose a device to compare its words, or to revoke it.</source>
        <translation>Wählen Sie ein Gerät, um seine Wörter zu vergleichen oder es zu sperren.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Last signed act</source>
        <translation>Zuletzt unterschrieben</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Words of this device</source>
        <translation>Wörter dieses Geräts</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Sperren …</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DevicesHeard</name>
    <message>
        <source>never</source>
        <comment>a device signed</comment>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>silent for over %n day(s)</source>
        <translation>
            <numerusform>seit über %n Tag still</numerusform>
            <numerusform>seit über %n Tagen still</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed this week</source>
        <translation>diese Woche bestätigt</translation>
    </message>
    <message>
        <source>not heard this week</source>
        <translation>diese Woche nicht gehört</translation>
    </message>
    <message>
        <source>%1 of %2, last signed: %3, %4</source>
        <comment>a device, its owner, when, and what that means</comment>
        <translation>%1 von %2, zuletzt unterschrieben: %3, %4</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>Zuletzt unterschrieben</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DifferenceView</name>
    <message>
        <source>The change in full</source>
        <translation>Die Änderung im Einzelnen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>this part of the entry is not there on this side</extracomment>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) are not shown here.</source>
        <translation>
            <numerusform>%Ln weiterer Teil wird hier nicht gezeigt.</numerusform>
            <numerusform>%Ln weitere Teile werden hier nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ(s).</source>
        <translation>
            <numerusform>Davon weicht %Ln ab.</numerusform>
            <numerusform>Davon weichen %Ln ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%1 und noch %Ln</numerusform>
            <numerusform>%1 und noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) stayed</source>
        <translation>
            <numerusform>%Ln Schlagwort blieb</numerusform>
            <numerusform>%Ln Schlagwörter blieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <comment>tags</comment>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>tags</comment>
        <translation>Hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Duties</name>
    <message>
        <source>Nothing can be changed from here at present.</source>
        <translation>Von hier aus lässt sich zurzeit nichts ändern.</translation>
    </message>
    <message>
        <source>Owners and admins invite.</source>
        <translation>Eigentümer und Admins laden ein.</translation>
    </message>
    <message>
        <source>Owners and admins of a project renew its key.</source>
        <translation>Eigentümer und Admins eines Projekts erneuern seinen Schlüssel.</translation>
    </message>
    <message>
        <source>You no longer belong to %1.</source>
        <translation>Sie gehören nicht mehr zu %1.</translation>
    </message>
    <message>
        <source>This device was revoked.</source>
        <translation>Dieses Gerät wurde gesperrt.</translation>
    </message>
    <message>
        <source>The time of this device is over.</source>
        <translation>Die Zeit dieses Geräts ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your time in %1 is over.</source>
        <translation>Ihre Zeit in %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing new can be read here, and nothing can be changed.</source>
        <translation>Hier lässt sich nichts Neues lesen und nichts ändern.</translation>
    </message>
    <message>
        <source>Ask %1 for more time.</source>
        <comment>names</comment>
        <translation>Bitten Sie %1 um mehr Zeit.</translation>
    </message>
    <message>
        <source>If you still use it, invite it again from another device of yours. If not, remove the vault from this computer.</source>
        <translation>Wenn Sie es noch benutzen, laden Sie es von einem anderen Ihrer Geräte aus neu ein. Wenn nicht, entfernen Sie den Tresor von diesem Computer.</translation>
    </message>
    <message>
        <source>If that is a mistake, ask %1 for an invitation. If not, remove the vault from this computer.</source>
        <comment>names</comment>
        <translation>Wenn das ein Irrtum ist, bitten Sie %1 um eine Einladung. Wenn nicht, entfernen Sie den Tresor von diesem Computer.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryDetail</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>neu, nicht gespeichert</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time, a person</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Written to %1. The file is not encrypted.</source>
        <translation>In %1 geschrieben. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Favourite: take the star away</source>
        <translation>Favorit: Stern entfernen</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>läuft in %n Tag ab</numerusform>
            <numerusform>läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern …</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Restore this entry</source>
        <translation>Eintrag wiederherstellen</translation>
    </message>
    <message>
        <source>Write the file into a git work tree?</source>
        <translation>Die Datei in ein Git-Arbeitsverzeichnis schreiben?</translation>
    </message>
    <message>
        <source>This folder belongs to a git work tree that does not ignore the file: it could be committed with everything in it.</source>
        <translation>Dieser Ordner gehört zu einem Git-Arbeitsverzeichnis, das die Datei nicht ignoriert: Sie könnte mit allem darin eingecheckt werden.</translation>
    </message>
    <message>
        <source>Write it anyway</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Weitere Felder</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryEditor</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Keep in draft</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>A key has 1 to 256 bytes and no line breaks or control characters.</source>
        <translation>Ein Schlüssel hat 1 bis 256 Bytes und keine Zeilenumbrüche oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>There is already an entry with this key.</source>
        <translation>Es gibt schon einen Eintrag mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Eine Adresse hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Prüfnummer</translation>
    </message>
    <message>
        <source>This is no otpauth: address and no key. Copy what the site shows when you set up an authenticator.</source>
        <translation>Das ist weder eine otpauth-Adresse noch ein Schlüssel. Kopieren Sie, was die Website beim Einrichten einer Authenticator-App zeigt.</translation>
    </message>
    <message>
        <source>Choose the file that this entry keeps.</source>
        <translation>Wählen Sie die Datei, die dieser Eintrag aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep the new entry?</source>
        <translation>Den neuen Eintrag behalten?</translation>
    </message>
    <message>
        <source>Keep the changes to %1?</source>
        <translation>Die Änderungen an %1 behalten?</translation>
    </message>
    <message>
        <source>What is kept waits in the draft until you save a version.</source>
        <translation>Was behalten wird, wartet im Entwurf, bis Sie eine Version speichern.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Unfinished entry</source>
        <translation>Unfertiger Eintrag</translation>
    </message>
    <message>
        <source>otpauth: address or key</source>
        <translation>otpauth-Adresse oder Schlüssel</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>The otpauth: address, or the key that the site shows beside its picture</source>
        <translation>Die otpauth-Adresse oder der Schlüssel, den die Website neben dem Bild zeigt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Name auf der Karte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>MM/YY</source>
        <translation>MM/JJ</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Erzeugen …</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryList</name>
    <message>
        <source>Opening the set</source>
        <translation>Die Sammlung wird geöffnet</translation>
    </message>
    <message>
        <source>Back to the current version</source>
        <translation>Zurück zur aktuellen Version</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>Filter by key, user name, address or tag</source>
        <translation>Schlüssel, Benutzer, Adresse, Schlagwort</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Begin with a project</source>
        <translation>Beginnen Sie mit einem Projekt</translation>
    </message>
    <message>
        <source>A project is a group of people who share secrets, such as “website” or “billing”. Sets inside it keep environments apart.</source>
        <translation>Ein Projekt ist eine Gruppe von Menschen, die Geheimnisse teilen, etwa „Website“ oder „Abrechnung“. Sammlungen darin halten Umgebungen auseinander.</translation>
    </message>
    <message>
        <source>Choose a set, or make one</source>
        <translation>Wählen Sie eine Sammlung oder legen Sie eine an</translation>
    </message>
    <message>
        <source>A set holds entries that belong together, such as everything for “production”. Its versions are kept.</source>
        <translation>Eine Sammlung enthält, was zusammengehört, etwa alles für „Produktion“. Ihre Versionen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Ziehen Sie eine Datei hierher</translation>
    </message>
    <message>
        <source>A .env, .json, .yaml, .sh or .csv file becomes entries of this set. Nothing is saved before you have seen it.</source>
        <translation>Aus einer .env-, .json-, .yaml-, .sh- oder .csv-Datei werden Einträge dieser Sammlung. Nichts wird gespeichert, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>You are looking at version %1 of %2, read-only.</source>
        <translation>Sie sehen Version %1 von %2, nur zum Lesen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n ungesicherte Änderung</numerusform>
            <numerusform>%n ungesicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry is as the filter wants it: no key, user name, address or tag.</source>
        <translation>Kein Eintrag passt zum Filter: kein Schlüssel, Benutzername, keine Adresse und kein Schlagwort.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>This set cannot be read</source>
        <translation>Diese Sammlung ist nicht lesbar</translation>
    </message>
    <message>
        <source>What is stored of it is damaged or missing. Until it is whole again nothing can be changed in it. Other sets are not touched.</source>
        <translation>Was von ihr gespeichert ist, ist beschädigt oder fehlt. Bis sie wieder vollständig ist, lässt sich in ihr nichts ändern. Andere Sammlungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Nothing was in it</source>
        <translation>Nichts war darin</translation>
    </message>
    <message>
        <source>In this version the set had no entries.</source>
        <translation>In dieser Version hatte die Sammlung keine Einträge.</translation>
    </message>
    <message>
        <source>What KeePassXC, Bitwarden, 1Password and browsers such as Chrome or Firefox export as CSV is taken as well.</source>
        <translation>Auch was KeePassXC, Bitwarden, 1Password und Browser wie Chrome oder Firefox als CSV exportieren, wird übernommen.</translation>
    </message>
    <message>
        <source>This device has no key for it</source>
        <translation>Dieses Gerät hat dafür keinen Schlüssel</translation>
    </message>
    <message>
        <source>The set is whole, but its key was not given to this device. Another device of yours can give it under People, or an admin of the project.</source>
        <translation>Die Sammlung ist unversehrt, aber dieses Gerät hat ihren Schlüssel nicht bekommen. Ein anderes Ihrer Geräte kann ihn unter „Personen“ geben, oder ein Admin des Projekts.</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <translation>%L1 von %L2 angezeigt</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age in days</comment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>Favourite: click to remove the star</source>
        <translation>Favorit: Ein Klick entfernt den Stern</translation>
    </message>
    <message>
        <source>Click to make it a favourite</source>
        <translation>Ein Klick macht ihn zum Favoriten</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Geändert am %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Läuft ab am %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>no favourite</source>
        <translation>kein Favorit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>age of an entry, then that it expires</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryTable</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>Favoriten zuerst</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventModel</name>
    <message>
        <source>Signature verified</source>
        <translation>Unterschrift geprüft</translation>
    </message>
    <message>
        <source>Place in the chain verified</source>
        <translation>Platz in der Kette geprüft</translation>
    </message>
    <message>
        <source>Permission verified</source>
        <translation>Berechtigung geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Event %L1 does not hold. %2</source>
        <comment>a number and what that could mean</comment>
        <translation>Ereignis %L1 stimmt nicht. %2</translation>
    </message>
    <message>
        <source>The signature does not hold</source>
        <translation>Die Unterschrift stimmt nicht</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Unterschrift nicht geprüft</translation>
    </message>
    <message>
        <source>The place in the chain does not hold</source>
        <translation>Der Platz in der Kette stimmt nicht</translation>
    </message>
    <message>
        <source>Place in the chain not checked</source>
        <translation>Platz in der Kette nicht geprüft</translation>
    </message>
    <message>
        <source>The permission does not hold</source>
        <translation>Die Berechtigung stimmt nicht</translation>
    </message>
    <message>
        <source>Permission not checked</source>
        <translation>Berechtigung nicht geprüft</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventPane</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>Choose an event to see who signed it, and what proves it.</source>
        <translation>Wählen Sie ein Ereignis, um zu sehen, wer es unterschrieben hat und was es beweist.</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ geprüft</translation>
    </message>
    <message>
        <source>%1, by the signer&apos;s clock</source>
        <translation>%1, nach der Uhr des unterschreibenden Geräts</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <comment>a person and a device</comment>
        <translation>%1 mit „%2“</translation>
    </message>
    <message>
        <source>✓ Signature: by this device&apos;s key.
✓ Chain: follows the event before it, unchanged.
✓ Permission: its author was allowed to do this.</source>
        <translation>✓ Unterschrift: mit dem Schlüssel dieses Geräts.
✓ Kette: folgt unverändert auf das vorige Ereignis.
✓ Berechtigung: Der Urheber durfte das tun.</translation>
    </message>
    <message>
        <source>Event %L1</source>
        <translation>Ereignis %L1</translation>
    </message>
    <message>
        <source>The event before this one</source>
        <translation>Das Ereignis vor diesem</translation>
    </message>
    <message>
        <source>The event after this one</source>
        <translation>Das Ereignis nach diesem</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Platz in der Kette</translation>
    </message>
    <message>
        <source>Files it wrote</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>None: the event itself is all.</source>
        <translation>Keine: Das Ereignis selbst ist alles.</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a file</comment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Show the signed record</source>
        <translation>Unterschriebenen Datensatz zeigen</translation>
    </message>
    <message>
        <source>Copy as proof</source>
        <translation>Als Beweis kopieren</translation>
    </message>
    <message>
        <source>✗ does not hold</source>
        <translation>✗ stimmt nicht</translation>
    </message>
    <message>
        <source>The last event that holds</source>
        <translation>Das letzte Ereignis, das stimmt</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>unverified</source>
        <comment>an event</comment>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>✓ Signature: by the key that this device showed itself.
✓ Chain: follows the event before it, unchanged.
– Permission: anybody may ask this.</source>
        <translation>✓ Unterschrift: mit dem Schlüssel, den dieses Gerät selbst vorgelegt hat.
✓ Kette: folgt unverändert auf das vorige Ereignis.
– Berechtigung: Darum darf jeder bitten.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventsView</name>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Lauf der Zeit</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Kein Ereignis passt</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The filter and the period let nothing through.</source>
        <translation>Filter und Zeitraum lassen nichts übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1</source>
        <translation>
            <numerusform>%Ln Ereignis, %1</numerusform>
            <numerusform>%Ln Ereignisse, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::ExpiryEdit</name>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>An einem Datum</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>Ablaufdatum</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message numerus="yes">
        <source>The whole set: %n entry(s)</source>
        <translation>
            <numerusform>Die ganze Sammlung: %n Eintrag</numerusform>
            <numerusform>Die ganze Sammlung: %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is selected: %n entry(s)</source>
        <translation>
            <numerusform>Nur die Auswahl: %n Eintrag</numerusform>
            <numerusform>Nur die Auswahl: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>Noch kein Ort gewählt</translation>
    </message>
    <message>
        <source>The file is not encrypted.</source>
        <translation>Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Whoever can read it, a backup or a program of yours, has every secret in it.</source>
        <translation>Wer sie lesen kann, auch eine Sicherung oder eines Ihrer Programme, hat jedes Geheimnis darin.</translation>
    </message>
    <message>
        <source>Delete it as soon as it has served.</source>
        <translation>Löschen Sie sie, sobald sie ihren Zweck erfüllt hat.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>This folder belongs to a git work tree that does not ignore the file: it could be committed with everything in it.</source>
        <translation>Dieser Ordner gehört zu einem Git-Arbeitsverzeichnis, das die Datei nicht ignoriert: Sie könnte mit allem darin eingecheckt werden.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und noch %n</numerusform>
            <numerusform>… und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it anyway</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>user names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>expiry dates</source>
        <translation>Ablaufdaten</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>weitere Felder</translation>
    </message>
    <message>
        <source>This format has no place for: %1.</source>
        <translation>Dieses Format hat keinen Platz für: %1.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ExposureList</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Credentials to change</source>
        <translation>Zu ändernde Zugangsdaten</translation>
    </message>
    <message>
        <source>When somebody leaves or a device is revoked, what they could read is listed here until each value is a new one.</source>
        <translation>Wenn jemand geht oder ein Gerät gesperrt wird, steht hier, was dabei lesbar war, bis jeder Wert ein neuer ist.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>These values were readable to somebody who is gone. Change them where they are used, and save the new ones here: each leaves the list with its new value.</source>
        <translation>Diese Werte waren für jemanden lesbar, der nicht mehr dabei ist. Ändern Sie sie dort, wo sie benutzt werden, und speichern Sie die neuen hier: Mit dem neuen Wert verschwindet jeder von der Liste.</translation>
    </message>
    <message>
        <source>Revoked: “%1” of %2</source>
        <translation>Gesperrt: „%1“ von %2</translation>
    </message>
    <message>
        <source>%1, no longer in “%2”</source>
        <translation>%1, nicht mehr in „%2“</translation>
    </message>
    <message>
        <source>%1, no longer in %2</source>
        <translation>%1, nicht mehr in %2</translation>
    </message>
    <message>
        <source>key not renewed yet</source>
        <translation>Schlüssel noch nicht erneuert</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A set that you cannot read</source>
        <translation>Eine Sammlung, die Sie nicht lesen können</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Eintrag zeigen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FieldList</name>
    <message>
        <source>Further fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FieldModel</name>
    <message>
        <source>secret</source>
        <comment>in place of a value</comment>
        <translation>geheim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FieldsEdit</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Wert des Felds</translation>
    </message>
    <message>
        <source>Keep this field secret</source>
        <translation>Dieses Feld geheim halten</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Feld nach oben</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s): too many to stand one below the other. The chosen one is changed below.</source>
        <translation>
            <numerusform>%Ln Feld: zu viele, um untereinander zu stehen. Das gewählte wird unten geändert.</numerusform>
            <numerusform>%Ln Felder: zu viele, um untereinander zu stehen. Das gewählte wird unten geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::FileEdit</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>The file is too long: an entry holds at most %1.</source>
        <translation>Die Datei ist zu lang: Ein Eintrag fasst höchstens %1.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FilterBar</name>
    <message>
        <source>Since my last visit</source>
        <translation>Seit meinem letzten Besuch</translation>
    </message>
    <message>
        <source>Odd clocks</source>
        <translation>Auffällige Uhren</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter by words: a name, a message, what happened</source>
        <translation>Nach Wörtern filtern: ein Name, eine Nachricht, was geschah</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered and by what</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 und noch %n</numerusform>
            <numerusform>%1: %2 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Since my last visit: %L1</source>
        <translation>Seit meinem letzten Besuch: %L1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a device and its owner</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>a project</comment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>Only one kind</source>
        <translation>Nur eine Art</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only events after number %L1</source>
        <translation>Nur Ereignisse nach Nummer %L1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>What is switched off here does not narrow this view.</source>
        <translation>Was hier abgeschaltet ist, schränkt diese Ansicht nicht ein.</translation>
    </message>
    <message>
        <source>Does not narrow this view.</source>
        <translation>Schränkt diese Ansicht nicht ein.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FilterButton</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Expired or expiring soon</source>
        <translation>Abgelaufen oder bald ablaufend</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show only some entries</source>
        <translation>Nur bestimmte Einträge zeigen</translation>
    </message>
    <message>
        <source>Showing only: %1</source>
        <translation>Nur gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FingerprintPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Ihr Tresor ist bereit</translation>
    </message>
    <message>
        <source>These words are its fingerprint. Write them down, or tell them to colleagues in person: whoever compares them knows that they opened your vault and no other.</source>
        <translation>Diese Wörter sind sein Fingerabdruck. Schreiben Sie sie auf oder sagen Sie sie Kollegen persönlich: Wer sie vergleicht, weiß, dass er Ihren Tresor geöffnet hat und keinen anderen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>The vault and the keys of this device were made.</source>
        <translation>Der Tresor und die Schlüssel dieses Geräts wurden angelegt.</translation>
    </message>
    <message>
        <source>Make a project and a set, such as “website” and “production”.</source>
        <translation>Legen Sie ein Projekt und eine Sammlung an, etwa „Website“ und „Produktion“.</translation>
    </message>
    <message>
        <source>Add first secrets</source>
        <translation>Erste Geheimnisse hinzufügen</translation>
    </message>
    <message>
        <source>Print an emergency kit: the way back if the passphrase or this computer is lost.</source>
        <translation>Drucken Sie ein Notfallblatt: der Weg zurück, wenn die Passphrase oder dieser Computer verloren geht.</translation>
    </message>
    <message>
        <source>Print emergency kit…</source>
        <translation>Notfallblatt drucken …</translation>
    </message>
    <message>
        <source>Drop a .env file on it, look at what it brings, and save it as a version.</source>
        <translation>Ziehen Sie eine .env-Datei darauf, sehen Sie nach, was sie bringt, und speichern Sie es als Version.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::GeneratorPopover</name>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
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
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Generated value</source>
        <translation>Erzeugter Wert</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch einer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Weak: a computer finds it in minutes.</source>
        <translation>Schwach: Ein Computer findet ihn in Minuten.</translation>
    </message>
    <message>
        <source>Fair: good for an account that locks after wrong tries.</source>
        <translation>Mittel: gut für ein Konto, das nach Fehlversuchen sperrt.</translation>
    </message>
    <message>
        <source>Strong: out of reach of anybody who guesses.</source>
        <translation>Stark: außer Reichweite für alle, die raten.</translation>
    </message>
    <message>
        <source>Very strong: out of reach for good.</source>
        <translation>Sehr stark: auf Dauer außer Reichweite.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HeadSheet</name>
    <message>
        <source>Is this the vault&apos;s newest state?</source>
        <translation>Ist das der neueste Stand des Tresors?</translation>
    </message>
    <message>
        <source>What this computer remembered of the vault&apos;s history is missing or was altered. Somebody with access to this computer or its disk could have put an old state back.</source>
        <translation>Was dieser Computer sich vom Verlauf des Tresors gemerkt hatte, fehlt oder wurde verändert. Jemand mit Zugang zu diesem Computer oder seinem Datenträger könnte einen alten Stand eingespielt haben.</translation>
    </message>
    <message>
        <source>Remember this state</source>
        <translation>Diesen Stand merken</translation>
    </message>
    <message>
        <source>I compared all twelve words: they match</source>
        <translation>Ich habe alle zwölf Wörter verglichen: Sie stimmen überein</translation>
    </message>
    <message>
        <source>These words are the vault&apos;s present state. Compare them with what a colleague&apos;s window shows at its foot, with “hypha-cli status” elsewhere, or with a note of your own.</source>
        <translation>Diese Wörter sind der jetzige Stand des Tresors. Vergleichen Sie sie mit dem, was das Fenster eines Kollegen am unteren Rand zeigt, mit „hypha-cli status“ auf einem anderen Gerät oder mit einer eigenen Notiz.</translation>
    </message>
    <message>
        <source>If they differ, or you cannot tell, cancel: nothing is changed, and a backup of this computer still holds what was remembered.</source>
        <translation>Weichen sie ab oder sind Sie unsicher, brechen Sie ab: Nichts wird verändert, und eine Sicherung dieses Computers enthält noch, was er sich gemerkt hatte.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HeardView</name>
    <message>
        <source>Once a week, sign by itself what this device has seen</source>
        <translation>Einmal in der Woche von selbst unterschreiben, was dieses Gerät gesehen hat</translation>
    </message>
    <message>
        <source>Whoever signs an event confirms the whole history before it. A device that says nothing for long may be lost, or be shown an old state by whoever stores the vault: ask its owner, and compare the words.</source>
        <translation>Wer ein Ereignis unterschreibt, bestätigt den ganzen Verlauf davor. Ein Gerät, das lange nichts von sich hören lässt, ist vielleicht verloren, oder wer den Tresor speichert, zeigt ihm einen alten Stand: Fragen Sie seinen Besitzer und vergleichen Sie die Wörter.</translation>
    </message>
    <message>
        <source>When each device signed last</source>
        <translation>Wann jedes Gerät zuletzt unterschrieben hat</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A device is marked as silent after</source>
        <translation>Ein Gerät gilt als still nach</translation>
    </message>
    <message>
        <source>Only when it has signed nothing else for a week, and after a sync: for devices that only read.</source>
        <translation>Nur wenn es eine Woche lang nichts anderes unterschrieben hat, und nach einer Synchronisierung: für Geräte, die nur lesen.</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Still nach</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HeatMap</name>
    <message>
        <source>People and the days they were active</source>
        <translation>Personen und die Tage, an denen sie aktiv waren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1.</source>
        <translation>
            <numerusform>%Ln Ereignis, %1.</numerusform>
            <numerusform>%Ln Ereignisse, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were active.</source>
        <translation>
            <numerusform>%Ln Person war aktiv.</numerusform>
            <numerusform>%Ln Personen waren aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most: %1.</source>
        <translation>Die meisten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1, %2: %Ln Ereignis</numerusform>
            <numerusform>%1, %2: %Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::HistoryPanel</name>
    <message>
        <source>No version has been saved yet.</source>
        <translation>Noch wurde keine Version gespeichert.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Compare v%1 with v%2</source>
        <translation>v%1 mit v%2 vergleichen</translation>
    </message>
    <message>
        <source>Choose a version to look at it. Hold Ctrl to choose a second one to compare.</source>
        <translation>Wählen Sie eine Version, um sie anzusehen. Halten Sie Strg gedrückt, um eine zweite zum Vergleich zu wählen.</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was sie änderte</translation>
    </message>
    <message>
        <source>Compares the version with the one before it</source>
        <translation>Vergleicht die Version mit der vorigen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HistoryStrip</name>
    <message>
        <source>Versions of this entry</source>
        <translation>Versionen dieses Eintrags</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>a version number, as short as can be</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1, by %2, %3</source>
        <translation>Version %1, von %2, %3</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HolderList</name>
    <message>
        <source>Who holds which share</source>
        <translation>Wer welchen Anteil hat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>paper, “%1”</source>
        <translation>Papier, „%1“</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Who holds which share of set %1</source>
        <translation>Wer welchen Anteil von Satz %1 hat</translation>
    </message>
    <message>
        <source>%1 (said by %2, %3)</source>
        <comment>when it counts from, and what somebody says</comment>
        <translation>%1 (laut %2, %3)</translation>
    </message>
    <message>
        <source>It counts when its holder says so, as the set names them, or somebody who may share in the organisation.</source>
        <translation>Es zählt nur, wenn der im Satz genannte Inhaber es sagt oder jemand, der in der Organisation teilen darf.</translation>
    </message>
    <message>
        <source>%1, as a file</source>
        <comment>when a sheet was saved instead of printed</comment>
        <translation>%1, als Datei</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HostForm</name>
    <message>
        <source>Token or password</source>
        <translation>Token oder Passwort</translation>
    </message>
    <message>
        <source>Use a key file instead of the ssh agent</source>
        <translation>Schlüsseldatei statt ssh-Agent benutzen</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Passphrase der Schlüsseldatei</translation>
    </message>
    <message>
        <source>User name at the host</source>
        <translation>Benutzername beim Host</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Private key (ed25519)</source>
        <translation>Privater Schlüssel (ed25519)</translation>
    </message>
    <message>
        <source>Passphrase of the key file, if it has one</source>
        <translation>Passphrase der Schlüsseldatei, falls sie eine hat</translation>
    </message>
    <message>
        <source>It is kept in the keystore of this computer and shown to %1 alone.</source>
        <translation>Bleibt im Schlüsselspeicher dieses Computers und wird nur %1 gezeigt.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HostKeySheet</name>
    <message>
        <source>Key of the host</source>
        <translation>Schlüssel des Hosts</translation>
    </message>
    <message>
        <source>An ssh host proves by its key that it is the one you mean. Compare the fingerprint with the one that the host&apos;s owner publishes.</source>
        <translation>Ein ssh-Host beweist mit seinem Schlüssel, dass er der gemeinte ist. Vergleichen Sie den Fingerabdruck mit dem, den der Betreiber des Hosts veröffentlicht.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>Es ist der richtige</translation>
    </message>
    <message>
        <source>Fingerprint of the host&apos;s key</source>
        <translation>Fingerabdruck des Host-Schlüssels</translation>
    </message>
    <message>
        <source>%1 shows:</source>
        <translation>%1 zeigt:</translation>
    </message>
    <message>
        <source>Only ssh hosts have keys of this kind.</source>
        <translation>Nur ssh-Hosts haben Schlüssel dieser Art.</translation>
    </message>
    <message>
        <source>Asking %1 for its key…</source>
        <translation>%1 wird nach seinem Schlüssel gefragt …</translation>
    </message>
    <message>
        <source>The host has shown no key.</source>
        <translation>Der Host hat keinen Schlüssel gezeigt.</translation>
    </message>
    <message>
        <source>The host shows the key that this computer knows:</source>
        <translation>Der Host zeigt den Schlüssel, den dieser Computer kennt:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner, on a way that does not lead over this host, whether the key was changed. Use the new one only if the fingerprint below is theirs.</source>
        <translation>Fragen Sie den Betreiber des Hosts auf einem Weg, der nicht über diesen Host führt, ob der Schlüssel geändert wurde. Verwenden Sie den neuen nur, wenn der Betreiber den Fingerabdruck unten als seinen bestätigt.</translation>
    </message>
    <message>
        <source>It was changed: use the new one</source>
        <translation>Er wurde geändert: neuen verwenden</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ImportModel</name>
    <message>
        <source>new</source>
        <comment>an entry of a file</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>an entry of a file</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>an entry of a file</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ImportSheet</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Add to the draft</source>
        <translation>In den Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Merge: keep entries that are not in the file</source>
        <translation>Zusammenführen: Einträge behalten, die nicht in der Datei stehen</translation>
    </message>
    <message>
        <source>Replace: remove entries that are not in the file</source>
        <translation>Ersetzen: Einträge entfernen, die nicht in der Datei stehen</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n line(s) of the file cannot be read.</source>
        <translation>
            <numerusform>Nichts wurde importiert: %n Zeile der Datei ist nicht lesbar.</numerusform>
            <numerusform>Nichts wurde importiert: %n Zeilen der Datei sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(s).</source>
        <translation>
            <numerusform>Die Datei hat %n Eintrag.</numerusform>
            <numerusform>Die Datei hat %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft will then hold: %1 added, %2 changed, %3 removed.</source>
        <translation>Der Entwurf enthält dann: %1 hinzugefügt, %2 geändert, %3 entfernt.</translation>
    </message>
    <message>
        <source>Environment file (.env)</source>
        <translation>Umgebungsdatei (.env)</translation>
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
        <translation>Shell-Skript</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message>
        <source>The name of the file does not tell its format. Choose it.</source>
        <translation>Der Name der Datei verrät ihr Format nicht. Wählen Sie es.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>A newer version came in. This is what the file changes in it.</source>
        <translation>Eine neuere Version ist eingetroffen. Das ändert die Datei in ihr.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei neu lesen</translation>
    </message>
    <message>
        <source>A file is taken whole or not at all, so that nothing is missing unnoticed. Correct these lines in it and have it read again. Where they look right, the format above is another one: choose it.</source>
        <translation>Eine Datei wird ganz oder gar nicht übernommen, damit nichts unbemerkt fehlt. Berichtigen Sie diese Zeilen darin und lassen Sie die Datei neu lesen. Sehen die Zeilen richtig aus, hat sie ein anderes Format als oben gewählt: Wählen Sie es.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::InvitationList</name>
    <message>
        <source>No open invitation</source>
        <translation>Keine offene Einladung</translation>
    </message>
    <message>
        <source>An invitation proves to a newcomer which vault is yours. You see here those that nobody has used yet.</source>
        <translation>Eine Einladung beweist neuen Mitgliedern, welcher Tresor Ihrer ist. Hier sehen Sie die Einladungen, die noch niemand benutzt hat.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>anybody who holds it</source>
        <translation>alle, die sie haben</translation>
    </message>
    <message>
        <source>your own device</source>
        <translation>Ihr eigenes Gerät</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>The invitation is withdrawn: a device that uses it is no longer vouched for.</source>
        <translation>Die Einladung ist zurückgezogen: Sie bürgt nicht mehr für ein Gerät, das sie benutzt.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>used by “%1”, which waits</source>
        <translation>benutzt von „%1“, wartet auf Freigabe</translation>
    </message>
    <message>
        <source>used by “%1”, which was let in</source>
        <translation>benutzt von „%1“, zugelassen</translation>
    </message>
    <message>
        <source>used by “%1”, refused %2</source>
        <comment>a date and time</comment>
        <translation>benutzt von „%1“, abgelehnt am %2</translation>
    </message>
    <message>
        <source>used by “%1”, refused</source>
        <translation>benutzt von „%1“, abgelehnt</translation>
    </message>
</context>
<context>
    <name>hypha::gui::InvitationStep</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open a file or picture…</source>
        <translation>Datei oder Bild öffnen …</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Paste the text here, or drop a file or a picture of the QR code on this page.</source>
        <translation>Fügen Sie den Text hier ein, oder ziehen Sie eine Datei oder ein Bild des QR-Codes auf diese Seite.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Mit einer Einladung beitreten</translation>
    </message>
    <message>
        <source>A colleague made it in Hypha and sent it to you. It says which vault is meant and where it is stored. Nothing is contacted yet.</source>
        <translation>Ein Kollege hat sie in Hypha angelegt und Ihnen geschickt. Sie sagt, welcher Tresor gemeint ist und wo er liegt. Noch wird nichts kontaktiert.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>Invitations and pictures</source>
        <translation>Einladungen und Bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Paste the invitation first.</source>
        <translation>Fügen Sie zuerst die Einladung ein.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::InviteSheet</name>
    <message>
        <source>Add a device of your own</source>
        <translation>Eigenes Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Make an invitation here, open it in Hypha on the other device, then approve it here.</source>
        <translation>Legen Sie hier eine Einladung an, öffnen Sie sie in Hypha auf dem anderen Gerät und geben Sie es dann hier frei.</translation>
    </message>
    <message>
        <source>Send the invitation by a way you trust. It proves to the newcomer which vault is yours, and to you that the device which asks held your invitation. It gives no access by itself.</source>
        <translation>Schicken Sie die Einladung auf einem Weg, dem Sie trauen. Sie beweist dem neuen Mitglied, welcher Tresor Ihrer ist, und Ihnen, dass das anfragende Gerät Ihre Einladung hatte. Für sich allein gibt sie keinen Zugang.</translation>
    </message>
    <message>
        <source>Make invitation</source>
        <translation>Einladung anlegen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Role in the organisation</source>
        <translation>Rolle in der Organisation</translation>
    </message>
    <message>
        <source>You can still change it when you approve.</source>
        <translation>Beim Freigeben können Sie sie noch ändern.</translation>
    </message>
    <message>
        <source>Good for, in days</source>
        <translation>Gültig für, in Tagen</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>Die Einladung als QR-Code</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Copy it and send it</source>
        <translation>Kopieren und verschicken</translation>
    </message>
    <message>
        <source>When they have joined, their device waits here under People until you approve it. The text is shown only now; you can withdraw the invitation at any time.</source>
        <translation>Nach dem Beitritt wartet das Gerät der Person hier unter „Personen“, bis Sie es freigeben. Der Text wird nur jetzt gezeigt; zurückziehen können Sie die Einladung jederzeit.</translation>
    </message>
    <message>
        <source>The invitation is on the clipboard.</source>
        <translation>Die Einladung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Type an e-mail address, such as ben@example.org.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, etwa ben@example.org.</translation>
    </message>
    <message>
        <source>Good until %1, for one device.</source>
        <translation>Gültig bis %1, für ein Gerät.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The name they will have in the vault. The invitation is for them alone.</source>
        <translation>Der Name, den die Person im Tresor haben wird. Die Einladung ist nur für sie.</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Einladung kopieren</translation>
    </message>
    <message>
        <source>When the other device has joined, it waits here under People until you approve it. The text is shown only now; you can withdraw the invitation at any time.</source>
        <translation>Nach dem Beitritt wartet das andere Gerät hier unter „Personen“, bis Sie es freigeben. Der Text wird nur jetzt gezeigt; zurückziehen können Sie die Einladung jederzeit.</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Einladung für %1</translation>
    </message>
    <message>
        <source>Projects they are to get</source>
        <translation>Projekte, die die Person bekommen soll</translation>
    </message>
    <message>
        <source>With the role above, as far as you may give it. It is proposed to you when you approve, and nobody else can see it.</source>
        <translation>Mit der Rolle oben, soweit Sie sie vergeben dürfen. Das wird Ihnen bei der Freigabe vorgeschlagen; niemand sonst kann es sehen.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::JoinForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Beitritt</translation>
    </message>
    <message>
        <source>The fingerprint is right</source>
        <translation>Der Fingerabdruck stimmt</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Making the keys of this device…</source>
        <translation>Die Schlüssel dieses Geräts werden angelegt …</translation>
    </message>
    <message>
        <source>Fetching the vault and verifying it…</source>
        <translation>Der Tresor wird abgerufen und geprüft …</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Der Tresor wird geöffnet …</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Name dieses Geräts</translation>
    </message>
    <message>
        <source>Colleagues and the host can read it.</source>
        <translation>Kollegen und der Host können ihn lesen.</translation>
    </message>
    <message>
        <source>It protects the keys on this computer. Nobody can reset it for you.</source>
        <translation>Sie schützt die Schlüssel auf diesem Computer. Niemand kann sie für Sie zurücksetzen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Angelegt für</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>An invitation does not say who made it: it is worth as much as the way it came to you.</source>
        <translation>Eine Einladung sagt nicht, wer sie angelegt hat: Sie ist so viel wert wie der Weg, auf dem sie zu Ihnen kam.</translation>
    </message>
    <message>
        <source>The invitation is for this address and no other.</source>
        <translation>Die Einladung gilt für diese Adresse und keine andere.</translation>
    </message>
    <message>
        <source>How colleagues recognise you. No mail is sent.</source>
        <translation>Woran Kollegen Sie erkennen. Es wird keine Mail verschickt.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>whoever holds it</source>
        <translation>alle, die sie haben</translation>
    </message>
    <message>
        <source>%1, once your device is approved</source>
        <comment>Member, once your device is approved</comment>
        <translation>%1, sobald Ihr Gerät freigegeben ist</translation>
    </message>
    <message>
        <source>Joining contacts this place and no other. %1</source>
        <translation>Der Beitritt kontaktiert diesen Ort und keinen anderen. %1</translation>
    </message>
    <message>
        <source>An address looks like ada@example.org.</source>
        <translation>Eine Adresse sieht aus wie ada@example.org.</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>Nötig ist ein Name mit 1 bis 256 Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Eine Passphrase ist nötig.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>It shows: %1</source>
        <translation>Er zeigt: %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::JoinPage</name>
    <message>
        <source>Join a vault</source>
        <translation>Einem Tresor beitreten</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
</context>
<context>
    <name>hypha::gui::KeyLanes</name>
    <message>
        <source>Keys of the projects</source>
        <translation>Schlüssel der Projekte</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <comment>a key&apos;s version and why it was made</comment>
        <translation>v%1 · %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1, key %2: %3 – %4</source>
        <comment>a project, a version and its time</comment>
        <translation>%1, Schlüssel %2: %3 – %4</translation>
    </message>
    <message>
        <source>%1, key %2: in use since %3</source>
        <translation>%1, Schlüssel %2: benutzt seit %3</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Warum: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s).</source>
        <translation>
            <numerusform>%Ln Schlüssel.</numerusform>
            <numerusform>%Ln Schlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left somebody out.</source>
        <translation>
            <numerusform>Bei %Ln davon wurde jemand ausgelassen.</numerusform>
            <numerusform>Bei %Ln davon wurde jemand ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::KeyTable</name>
    <message>
        <source>in use</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>was left out of a key</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::KeysView</name>
    <message>
        <source>%1 (deleted)</source>
        <comment>a project</comment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>Keys of the projects</source>
        <translation>Schlüssel der Projekte</translation>
    </message>
    <message>
        <source>Each bar is a key of a project: why it was made, and who did not get it. Enter shows the event that made it.</source>
        <translation>Jeder Balken ist ein Schlüssel eines Projekts: warum er angelegt wurde und wer ihn nicht bekam. Die Eingabetaste zeigt das Ereignis, mit dem er entstand.</translation>
    </message>
    <message>
        <source>%L1 of %L2 keys: those that were made by an event which the filter lets through.</source>
        <translation>%L1 von %L2 Schlüsseln: die durch ein Ereignis entstanden, das der Filter durchlässt.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::KitSheet</name>
    <message>
        <source>33 words on one sheet are a device of yours that lives on paper: they read what you can read.</source>
        <translation>33 Wörter auf einem Blatt sind ein Gerät von Ihnen, das auf Papier lebt: Es liest, was Sie lesen können.</translation>
    </message>
    <message>
        <source>Passphrase forgotten: the words open this computer and a new passphrase is chosen.</source>
        <translation>Passphrase vergessen: Die Wörter öffnen diesen Computer, und eine neue Passphrase wird gewählt.</translation>
    </message>
    <message>
        <source>Computer lost: the words let a new one in.</source>
        <translation>Computer verloren: Die Wörter lassen einen neuen zu.</translation>
    </message>
    <message>
        <source>The kit that was used is void once the new one is made.</source>
        <translation>Das benutzte Notfallblatt ist ungültig, sobald das neue angelegt ist.</translation>
    </message>
    <message>
        <source>An earlier kit of yours is void once this one is made.</source>
        <translation>Ein früheres Notfallblatt von Ihnen ist ungültig, sobald dieses angelegt ist.</translation>
    </message>
    <message>
        <source>Make an emergency kit</source>
        <translation>Notfallblatt anlegen</translation>
    </message>
    <message>
        <source>Make a new emergency kit</source>
        <translation>Neues Notfallblatt anlegen</translation>
    </message>
    <message>
        <source>The words of the old one have been typed: they should not stay good.</source>
        <translation>Die Wörter des alten wurden eingegeben: Sie sollten nicht gültig bleiben.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have the sheet</source>
        <translation>Ich habe das Blatt</translation>
    </message>
    <message>
        <source>The kit is good. Put the sheet away safely.</source>
        <translation>Das Notfallblatt ist gültig. Bewahren Sie das Blatt sicher auf.</translation>
    </message>
    <message>
        <source>The kit waits for an admin, who approves it under People.</source>
        <translation>Das Notfallblatt wartet auf einen Admin, der es unter „Personen“ freigibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) must still be shared with it.</source>
        <translation>
            <numerusform>%n Projekt muss noch mit ihm geteilt werden.</numerusform>
            <numerusform>%n Projekte müssen noch mit ihm geteilt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::LeftToDo</name>
    <message>
        <source>Credentials to change</source>
        <translation>Zu ändernde Zugangsdaten</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Take away the access of %1 to the folder %2 as well: Hypha has no power over it.</source>
        <translation>Entziehen Sie %1 auch den Zugang zum Ordner %2: Darüber hat Hypha keine Macht.</translation>
    </message>
    <message>
        <source>Also remove %1 at the host: %2 decides by itself who may fetch and push, and Hypha has no power over it.</source>
        <translation>Entfernen Sie %1 auch beim Host: %2 entscheidet selbst, wer abrufen und senden darf, und Hypha hat darüber keine Macht.</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) could be read by somebody who is gone, and are still the same. Change them where they are used.</source>
        <translation>
            <numerusform>%n Wert war für jemanden lesbar, der nicht mehr dabei ist, und ist noch derselbe. Ändern Sie ihn dort, wo er benutzt wird.</numerusform>
            <numerusform>%n Werte waren für jemanden lesbar, der nicht mehr dabei ist, und sind noch dieselben. Ändern Sie sie dort, wo sie benutzt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::LocalList</name>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Falsche Passphrase</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <source>Emergency kit used</source>
        <translation>Notfallblatt verwendet</translation>
    </message>
    <message>
        <source>Recovery share used</source>
        <translation>Wiederherstellungsanteil verwendet</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>Schlüssel exportiert</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>hypha::gui::LocalView</name>
    <message>
        <source>What happened to your keys on this computer. It is sealed with them and no part of the vault: nobody else sees it, and it tells only what honest programs did.</source>
        <translation>Was mit Ihren Schlüsseln auf diesem Computer geschah. Es ist mit ihnen versiegelt und kein Teil des Tresors: Niemand sonst sieht es, und es sagt nur, was ehrliche Programme taten.</translation>
    </message>
    <message>
        <source>What happened on this computer</source>
        <translation>Was auf diesem Computer geschah</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Noch ist nichts verzeichnet</translation>
    </message>
    <message>
        <source>Unlocks, locks, wrong passphrases and the use of kits and shares on this computer will stand here.</source>
        <translation>Hier steht künftig, wann auf diesem Computer entsperrt oder gesperrt, eine falsche Passphrase eingegeben oder ein Notfallblatt oder Anteil verwendet wurde.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::LockTriggers</name>
    <message>
        <source>Locks the vault first</source>
        <translation>Sperrt zuerst den Tresor</translation>
    </message>
</context>
<context>
    <name>hypha::gui::MainWindow</name>
    <message>
        <source>The demo takes no files: they might hold real secrets.</source>
        <translation>Die Demo nimmt keine Dateien an: Sie könnten echte Geheimnisse enthalten.</translation>
    </message>
    <message>
        <source>The demo&apos;s passphrase is: %1</source>
        <translation>Die Passphrase der Demo ist: %1</translation>
    </message>
    <message>
        <source>This device was approved.</source>
        <translation>Dieses Gerät ist freigegeben worden.</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Zugang wiederherstellen</translation>
    </message>
    <message>
        <source>This computer stands in for your kit until an admin approves a device of yours.</source>
        <translation>Dieser Computer steht für Ihr Notfallblatt ein, bis ein Admin ein Gerät von Ihnen freigibt.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::MemberModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>not a member yet</source>
        <translation>noch kein Mitglied</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>%1 in %2: no access</source>
        <translation>%1 in %2: kein Zugang</translation>
    </message>
    <message>
        <source>%1 in the organisation: %2</source>
        <translation>%1 in der Organisation: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>hypha::gui::MemberPane</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Choose a person to see what they can read, and from which devices.</source>
        <translation>Wählen Sie eine Person, um zu sehen, was sie lesen kann und mit welchen Geräten.</translation>
    </message>
    <message>
        <source>not a member yet</source>
        <translation>noch kein Mitglied</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>No device: nothing can be read or changed.</source>
        <translation>Kein Gerät: Nichts kann gelesen oder geändert werden.</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugang</translation>
    </message>
    <message>
        <source>What to do about %1 in %2</source>
        <translation>Was mit %1 in %2 geschehen soll</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Rolle ändern …</translation>
    </message>
    <message>
        <source>Hand ownership on…</source>
        <translation>Eigentum übergeben …</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Give access to a project…</source>
        <translation>Zugang zu Projekt geben …</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>From %1 and all its projects</source>
        <translation>Aus %1 und allen Projekten darin</translation>
    </message>
</context>
<context>
    <name>hypha::gui::NameSheet</name>
    <message>
        <source>Whoever hosts the repository can read names.</source>
        <translation>Wer das Repository betreibt, kann Namen lesen.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>A name has at most 256 characters, and no line breaks or control characters.</source>
        <translation>Ein Name hat höchstens 256 Zeichen und keine Zeilenumbrüche oder Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>It protects the keys on this computer.</source>
        <translation>Sie schützt die Schlüssel auf diesem Computer.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Eine Passphrase ist nötig.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::NoteSheet</name>
    <message>
        <source>Add a note to the log</source>
        <translation>Notiz zum Protokoll hinzufügen</translation>
    </message>
    <message>
        <source>It is signed and stays for ever: nobody can change it or take it back.</source>
        <translation>Sie ist unterschrieben und bleibt für immer: Niemand kann sie ändern oder zurücknehmen.</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Everybody here reads it, and so can whoever hosts the repository.</source>
        <translation>Alle hier lesen sie, und wer das Repository betreibt, kann es auch.</translation>
    </message>
    <message>
        <source>A note has at most %L1 bytes, and no control characters.</source>
        <translation>Eine Notiz hat höchstens %L1 Bytes und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>The note is in the log.</source>
        <translation>Die Notiz steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::OwnerChoice</name>
    <message>
        <source>The owner is lost: I take over the ownership</source>
        <translation>Der Eigentümer ist nicht mehr da: Ich übernehme das Eigentum</translation>
    </message>
    <message>
        <source>Devices that will act with it: all of them should be known to you.</source>
        <translation>Geräte, die damit handeln werden: Sie sollten alle davon kennen.</translation>
    </message>
    <message>
        <source>%1, enrolled %2</source>
        <translation>%1, registriert %2</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Palette</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Entries, projects, sets and commands</source>
        <translation>Einträge, Projekte, Sammlungen und Befehle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Projects and sets</source>
        <translation>Projekte und Sammlungen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Nothing is called that. Values are never searched.</source>
        <translation>Nichts heißt so. Werte werden nie durchsucht.</translation>
    </message>
    <message>
        <source>Entries are not searched: this vault writes down every read.</source>
        <translation>Einträge werden nicht durchsucht: Dieser Tresor hält jedes Lesen fest.</translation>
    </message>
    <message>
        <source>Still reading the sets…</source>
        <translation>Die Sammlungen werden noch gelesen …</translation>
    </message>
    <message>
        <source>Names, tags, user names, addresses and notes on entries. Values are never searched.</source>
        <translation>Namen, Schlagwörter, Benutzernamen, Adressen und Notizen an Einträgen. Werte werden nie durchsucht.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PaletteModel</name>
    <message>
        <source>%1 · the best of %2</source>
        <translation>%1 · die besten von %2</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PaperChoice</name>
    <message>
        <source>Size of the paper</source>
        <translation>Papiergröße</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
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
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>It protects the keys on this computer. Nobody can reset it for you.</source>
        <translation>Sie schützt die Schlüssel auf diesem Computer. Niemand kann sie für Sie zurücksetzen.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Also make new keys inside the keystore</source>
        <translation>Auch neue Schlüssel im Schlüsselspeicher anlegen</translation>
    </message>
    <message>
        <source>Copies of the keystore made before, such as backups, still open with the old passphrase. New keys make them useless for what is sealed from now on; the keys of this device stay the same.</source>
        <translation>Frühere Kopien des Schlüsselspeichers, etwa Sicherungen, öffnen sich weiterhin mit der alten Passphrase. Neue Schlüssel machen sie nutzlos für alles, was von nun an versiegelt wird; die Schlüssel dieses Geräts bleiben dieselben.</translation>
    </message>
    <message>
        <source>Type the passphrase you use now.</source>
        <translation>Geben Sie die Passphrase ein, die Sie jetzt benutzen.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Eine Passphrase ist nötig.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>An emergency kit made before no longer opens this computer then: make a new one under Recovery.</source>
        <translation>Ein früher angelegtes Notfallblatt öffnet diesen Computer dann nicht mehr: Legen Sie unter „Wiederherstellung“ ein neues an.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>The passphrase is changed, but the disk did not take everything that follows new keys.</source>
        <translation>Die Passphrase ist geändert, aber auf dem Datenträger ließ sich nicht alles auf die neuen Schlüssel umstellen.</translation>
    </message>
    <message>
        <source>Drafts and what this computer remembers of the vault still need the old keys.</source>
        <translation>Entwürfe und das, was dieser Computer sich vom Tresor gemerkt hat, brauchen noch die alten Schlüssel.</translation>
    </message>
    <message>
        <source>Make room on the disk, then press “Finish”. Hypha also does it before it next writes.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und drücken Sie dann „Abschließen“. Hypha holt es auch selbst nach, bevor es das nächste Mal schreibt.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PeoplePage</name>
    <message>
        <source>People and their roles</source>
        <translation>Personen und ihre Rollen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>To change (%1)</source>
        <translation>Zu ändern (%1)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of %2 asks to join.</source>
        <translation>„%1“ von %2 möchte beitreten.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ask to join.</source>
        <translation>
            <numerusform>%n Gerät möchte beitreten.</numerusform>
            <numerusform>%n Geräte möchten beitreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can read nothing until somebody has compared its words.</source>
        <translation>Gelesen werden kann nichts, bis jemand die Wörter verglichen hat.</translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation>Das Gerät ist nicht mehr da.</translation>
    </message>
    <message>
        <source>First a place where others find the vault</source>
        <translation>Zuerst ein Ort, an dem andere den Tresor finden</translation>
    </message>
    <message>
        <source>This vault is on this computer alone: nobody could join it from an invitation. Store it in a git repository first, at a host or in a shared folder. The host need not be trusted: it sees only what is encrypted and signed.</source>
        <translation>Dieser Tresor liegt nur auf diesem Computer: Mit einer Einladung könnte niemand beitreten. Speichern Sie ihn zuerst in einem Git-Repository, bei einem Host oder in einem gemeinsamen Ordner. Dem Host müssen Sie nicht trauen: Er sieht nur Verschlüsseltes und Unterschriebenes.</translation>
    </message>
    <message>
        <source>Set a remote…</source>
        <translation>Remote festlegen …</translation>
    </message>
    <message>
        <source>Renew keys…</source>
        <translation>Schlüssel erneuern …</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) should be renewed: %1.</source>
        <comment>keys of projects</comment>
        <translation>
            <numerusform>%n Schlüssel sollte erneuert werden: %1.</numerusform>
            <numerusform>%n Schlüssel sollten erneuert werden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is done, members who may not do it cannot save there.</source>
        <translation>Bis dahin können Mitglieder, die das nicht dürfen, dort nichts speichern.</translation>
    </message>
    <message>
        <source>Until %1 does it, nothing new can be saved there.</source>
        <comment>the people who may</comment>
        <translation>Bis zur Erneuerung durch %1 kann dort nichts Neues gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PeriodEdit</name>
    <message>
        <source>To and including</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one.</source>
        <translation>Der letzte Tag liegt vor dem ersten: Wählen Sie einen späteren.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PeriodSheet</name>
    <message>
        <source>Choose a period</source>
        <translation>Zeitraum wählen</translation>
    </message>
    <message>
        <source>Days by this computer&apos;s calendar.</source>
        <translation>Tage nach dem Kalender dieses Computers.</translation>
    </message>
    <message>
        <source>Show this period</source>
        <translation>Diesen Zeitraum zeigen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PictureView</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PlanEditor</name>
    <message>
        <source>the only share of %1</source>
        <translation>der einzige Anteil von %1</translation>
    </message>
    <message>
        <source>any %1 of the %2 shares of %3</source>
        <translation>beliebige %1 der %2 Anteile von %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between groups</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>Nötig: %1.</translation>
    </message>
    <message>
        <source>Needed: %1 of these groups: %2.</source>
        <translation>Nötig: %1 dieser Gruppen: %2.</translation>
    </message>
    <message>
        <source>How many of the groups are needed</source>
        <translation>Wie viele der Gruppen nötig sind</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>Wer nötig ist</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Paper only</source>
        <translation>Nur Papier</translation>
    </message>
    <message>
        <source>also on “%1” of %2</source>
        <translation>auch auf „%1“ von %2</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Anteil %1</translation>
    </message>
    <message>
        <source>Holder of share %1</source>
        <translation>Inhaber von Anteil %1</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Wer ihn aufbewahrt</translation>
    </message>
    <message>
        <source>Where share %1 is kept</source>
        <translation>Wo Anteil %1 aufbewahrt wird</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>after the number of groups that are needed</comment>
        <translation> von %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PolicyCard</name>
    <message>
        <source>A colleague must approve anybody&apos;s next device</source>
        <translation>Weitere Geräte muss ein Kollege freigeben</translation>
    </message>
    <message>
        <source>Write down who reads which version</source>
        <translation>Aufschreiben, wer welche Version liest</translation>
    </message>
    <message>
        <source>when somebody is removed</source>
        <translation>wenn jemand entfernt wird</translation>
    </message>
    <message>
        <source>when a device is revoked</source>
        <translation>wenn ein Gerät gesperrt wird</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Für alle speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>For the whole organisation</source>
        <translation>Für die ganze Organisation</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Whoever hosts the repository can read it.</source>
        <translation>Wer das Repository betreibt, kann ihn lesen.</translation>
    </message>
    <message>
        <source>Organisation at GitHub, if there is one</source>
        <translation>Organisation bei GitHub, falls es eine gibt</translation>
    </message>
    <message>
        <source>Renew the key of a project</source>
        <translation>Schlüssel eines Projekts erneuern</translation>
    </message>
    <message>
        <source>After this many days at the latest</source>
        <translation>Spätestens nach so vielen Tagen</translation>
    </message>
    <message>
        <source>Remind this many days before</source>
        <translation>So viele Tage vorher erinnern</translation>
    </message>
    <message>
        <source>For projects without rules of their own.</source>
        <translation>Für Projekte ohne eigene Regeln.</translation>
    </message>
    <message>
        <source>Admins change this; you see it.</source>
        <translation>Admins ändern das; Sie sehen es.</translation>
    </message>
    <message>
        <source>Our program keeps these rules on every member&apos;s computer; a change is signed and stands in the audit log.</source>
        <translation>Unser Programm wahrt diese Regeln auf dem Computer jedes Mitglieds; eine Änderung wird unterschrieben und steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>Nötig ist ein Name mit 1 bis 256 Zeichen.</translation>
    </message>
    <message>
        <source>Programs write down their own reads: a dishonest one could leave them out.</source>
        <translation>Programme schreiben ihre Lesezugriffe selbst auf: Ein unehrliches könnte sie weglassen.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PostureCard</name>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Bereit</translation>
    </message>
    <message>
        <source>! To do</source>
        <translation>! Zu tun</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PreviewSheet</name>
    <message>
        <source>How the sheets will look</source>
        <translation>So werden die Blätter aussehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Voriges Blatt</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächstes Blatt</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Wörter zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sheets</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PrintStep</name>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Use a printer beside you and take the sheets out yourself. Printers and the print queue can keep a copy; a PDF stays until you delete it. The sheets are shown only now.</source>
        <translation>Nehmen Sie einen Drucker neben sich und holen Sie die Blätter selbst heraus. Drucker und Warteschlange können eine Kopie behalten; ein PDF bleibt, bis Sie es löschen. Die Blätter werden nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Delete the PDF</source>
        <translation>PDF löschen</translation>
    </message>
    <message>
        <source>The PDF could not be deleted.</source>
        <translation>Das PDF ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>Whoever finds it has the words.</source>
        <translation>Wer es findet, hat die Wörter.</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <translation>Löschen Sie es selbst.</translation>
    </message>
    <message>
        <source>recovery.pdf</source>
        <translation>wiederherstellung.pdf</translation>
    </message>
    <message>
        <source>The PDF is on this computer: %1</source>
        <translation>Das PDF liegt auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>It is as secret as the sheets, and backups may copy it.</source>
        <translation>Es ist so geheim wie die Blätter, und Sicherungen können es kopieren.</translation>
    </message>
    <message>
        <source>Print it, then delete it.</source>
        <translation>Drucken Sie es und löschen Sie es dann.</translation>
    </message>
    <message>
        <source>Saved. Print it now.</source>
        <translation>Gespeichert. Drucken Sie es jetzt.</translation>
    </message>
    <message>
        <source>Printed. Look whether every sheet is there.</source>
        <translation>Gedruckt. Sehen Sie nach, ob jedes Blatt da ist.</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau …</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ProjectModel</name>
    <message>
        <source>%1: you are not a member of this project</source>
        <translation>%1: Sie sind kein Mitglied dieses Projekts</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Set %1 of project %2</source>
        <translation>Sammlung %1 des Projekts %2</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <translation>%1, beschädigt</translation>
    </message>
    <message>
        <source>%1, has a draft</source>
        <translation>%1, hat einen Entwurf</translation>
    </message>
    <message>
        <source>This part cannot be trusted or read.</source>
        <translation>Diesem Teil ist nicht zu trauen, oder er ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It has changes that are not saved.</source>
        <translation>Es gibt hier ungesicherte Änderungen.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ProjectPane</name>
    <message>
        <source>Projects and sets</source>
        <translation>Projekte und Sammlungen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Name of the set, such as “production”</source>
        <translation>Name der Sammlung, etwa „Produktion“</translation>
    </message>
    <message>
        <source>Make set</source>
        <translation>Sammlung anlegen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The set disappears for everybody. Its old versions stay in the repository&apos;s history, encrypted.</source>
        <translation>Die Sammlung verschwindet für alle. Ihre alten Versionen bleiben verschlüsselt im Verlauf des Repositorys.</translation>
    </message>
    <message>
        <source>The project and all its sets disappear for everybody. Old versions stay in the repository&apos;s history, encrypted.</source>
        <translation>Das Projekt und alle seine Sammlungen verschwinden für alle. Alte Versionen bleiben verschlüsselt im Verlauf des Repositorys.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Rail</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Vault %1</source>
        <translation>Tresor %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoverSheet</name>
    <message>
        <source>%1: %2 of %3 needed shares</source>
        <translation>%1: %2 von %3 nötigen Anteilen</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Das genügt.</translation>
    </message>
    <message>
        <source>%1 of the groups are needed.</source>
        <translation>%1 der Gruppen sind nötig.</translation>
    </message>
    <message>
        <source>Recover with shares</source>
        <translation>Mit Anteilen wiederherstellen</translation>
    </message>
    <message>
        <source>Holders type their words here themselves, or contribute from their own machines. The key comes together only in this computer&apos;s guarded memory, lets this device in, and is wiped.</source>
        <translation>Inhaber geben ihre Wörter selbst hier ein oder tragen von ihrem eigenen Computer bei. Der Schlüssel entsteht nur im geschützten Speicher dieses Computers, lässt dieses Gerät zu und wird gelöscht.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Words of a share</source>
        <translation>Wörter eines Anteils</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Diesen Anteil hinzufügen</translation>
    </message>
    <message>
        <source>The vault is still being read.</source>
        <translation>Der Tresor wird noch gelesen.</translation>
    </message>
    <message>
        <source>The codes on it hold no share of a recovery key.</source>
        <translation>Die Codes darauf enthalten keinen Anteil eines Wiederherstellungsschlüssels.</translation>
    </message>
    <message>
        <source>You are back. Make a new set of shares soon: this one has been used.</source>
        <translation>Sie sind wieder da. Legen Sie bald einen neuen Satz von Anteilen an: Dieser wurde benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in case that one is forged</source>
        <translation>
            <numerusform>%n weiterer, falls einer gefälscht ist</numerusform>
            <numerusform>%n weitere, falls einer gefälscht ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn anfangen</translation>
    </message>
    <message>
        <source>Forgets the shares that were entered here</source>
        <translation>Vergisst die hier eingegebenen Anteile</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>a device and whose it is</comment>
        <translation>„%1“ von %2</translation>
    </message>
    <message>
        <source>What %1 contributed is not used. %2</source>
        <translation>Was %1 beigetragen hat, wird nicht benutzt. %2</translation>
    </message>
    <message>
        <source>The shares do not fit together.</source>
        <translation>Die Anteile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>At least one of them is forged, or belongs to another key. Nothing was opened.</source>
        <translation>Mindestens einer davon ist gefälscht oder gehört zu einem anderen Schlüssel. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>Add one more genuine share: Hypha finds those that fit. Or start again with other holders.</source>
        <translation>Fügen Sie einen weiteren echten Anteil hinzu: Hypha findet die, die zusammenpassen. Oder fangen Sie mit anderen Inhabern von vorn an.</translation>
    </message>
    <message>
        <source>Looking for what holders have contributed…</source>
        <translation>Beiträge der Inhaber werden gesucht …</translation>
    </message>
    <message>
        <source>share %1 of %2</source>
        <translation>Anteil %1 von %2</translation>
    </message>
    <message>
        <source>Forged and left out: %1.</source>
        <translation>Gefälscht und ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1, contributed by %2</source>
        <comment>a share</comment>
        <translation>%1, beigetragen von %2</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoveryAlarm</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Recovery.</source>
        <translation>
            <numerusform>%n weitere unter „Wiederherstellung“.</numerusform>
            <numerusform>%n weitere unter „Wiederherstellung“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoveryPage</name>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Second device</source>
        <translation>Zweites Gerät</translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Recovery contacts</source>
        <translation>Wiederherstellungskontakte</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>Organisationsschlüssel</translation>
    </message>
    <message>
        <source>Make an emergency kit…</source>
        <translation>Notfallblatt anlegen …</translation>
    </message>
    <message>
        <source>Choose contacts…</source>
        <translation>Kontakte wählen …</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>Jetzt einbeziehen</translation>
    </message>
    <message>
        <source>Check a share…</source>
        <translation>Anteil prüfen …</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Every way back is prepared. Check the sheets once a year.</source>
        <translation>Jeder Weg zurück ist vorbereitet. Prüfen Sie die Blätter einmal im Jahr.</translation>
    </message>
    <message numerus="yes">
        <source>If a device, a passphrase or a person is lost, these ways lead back. %n of them need(s) you.</source>
        <translation>
            <numerusform>Wenn ein Gerät, eine Passphrase oder eine Person verloren geht, führen diese Wege zurück. Bei %n davon ist noch etwas zu tun.</numerusform>
            <numerusform>Wenn ein Gerät, eine Passphrase oder eine Person verloren geht, führen diese Wege zurück. Bei %n davon ist noch etwas zu tun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n active device(s): one lets the other back in.</source>
        <translation>
            <numerusform>Sie haben %n aktives Gerät: Eines lässt das andere wieder herein.</numerusform>
            <numerusform>Sie haben %n aktive Geräte: Eines lässt das andere wieder herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is your only active device. If it is lost, you need one of the other ways.</source>
        <translation>Dies ist Ihr einziges aktives Gerät. Geht es verloren, brauchen Sie einen der anderen Wege.</translation>
    </message>
    <message>
        <source>No kit yet. It opens this computer when the passphrase is forgotten, and lets you back in when the computer is lost.</source>
        <translation>Noch kein Notfallblatt. Es öffnet diesen Computer, wenn die Passphrase vergessen ist, und verschafft Ihnen wieder Zugang, wenn der Computer verloren ist.</translation>
    </message>
    <message>
        <source>Your kit waits until an admin approves it under People.</source>
        <translation>Ihr Notfallblatt wartet, bis ein Admin es unter „Personen“ freigibt.</translation>
    </message>
    <message>
        <source>Your kit works on a new computer, but does not open this one. Make a new one here.</source>
        <translation>Ihr Notfallblatt funktioniert auf einem neuen Computer, öffnet aber diesen nicht. Legen Sie hier ein neues an.</translation>
    </message>
    <message>
        <source>Made %1. It survives a forgotten passphrase and a lost computer.</source>
        <translation>Angelegt %1. Es hilft bei vergessener Passphrase und verlorenem Computer.</translation>
    </message>
    <message>
        <source>Make a new kit…</source>
        <translation>Neues Notfallblatt anlegen …</translation>
    </message>
    <message>
        <source>%1 can let a new device of yours in, and give it what they can read themselves.</source>
        <translation>Gewählt: %1. Jeder Kontakt kann ein neues Gerät von Ihnen zulassen und ihm geben, was er selbst lesen kann.</translation>
    </message>
    <message>
        <source>Nobody yet. A colleague can let a new device of yours in, after comparing its words with you.</source>
        <translation>Noch niemand. Ein Kollege kann ein neues Gerät von Ihnen zulassen, nachdem er dessen Wörter mit Ihnen verglichen hat.</translation>
    </message>
    <message>
        <source>Make a new set…</source>
        <translation>Neuen Satz anlegen …</translation>
    </message>
    <message>
        <source>Only the owner of the organisation sets it up.</source>
        <translation>Nur der Eigentümer der Organisation richtet ihn ein.</translation>
    </message>
    <message>
        <source>No organisation key yet. If the owner is lost, nobody can take over, and what only they can read is gone.</source>
        <translation>Noch kein Organisationsschlüssel. Geht der Eigentümer verloren, kann niemand übernehmen, und was nur er lesen kann, ist weg.</translation>
    </message>
    <message>
        <source>Set %1. %2</source>
        <translation>Satz %1. %2</translation>
    </message>
    <message>
        <source>It has been used: make a new set, the old sheets are void then.</source>
        <translation>Er wurde benutzt: Legen Sie einen neuen Satz an, dann sind die alten Blätter ungültig.</translation>
    </message>
    <message>
        <source>It opens every key of every project.</source>
        <translation>Er öffnet jeden Schlüssel jedes Projekts.</translation>
    </message>
    <message>
        <source>%1 shares: %2 printed, %3 checked within a year.</source>
        <translation>%1 Anteile: %2 gedruckt, %3 im letzten Jahr geprüft.</translation>
    </message>
    <message>
        <source>The organisation key now opens what you may share.</source>
        <translation>Der Organisationsschlüssel öffnet jetzt, was Sie teilen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not open everything yet: %1.</source>
        <translation>Er öffnet noch nicht alles; es fehlt: %1.</translation>
    </message>
    <message>
        <source>Somebody who may share these projects covers them here.</source>
        <translation>Jemand, der diese Projekte teilen darf, bezieht sie hier ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) nobody has checked for a year: their holders do it with “Check a share”.</source>
        <translation>
            <numerusform>%n Anteil hat seit einem Jahr niemand geprüft: Sein Inhaber tut es mit „Anteil prüfen“.</numerusform>
            <numerusform>%n Anteile hat seit einem Jahr niemand geprüft: Ihre Inhaber tun es mit „Anteil prüfen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the owner of the organisation sets it up: ask them.</source>
        <translation>Nur der Eigentümer der Organisation richtet ihn ein: Bitten Sie ihn darum.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) may be on no paper: check the sheets if there are any, else make a new set.</source>
        <translation>
            <numerusform>%n Anteil steht vielleicht auf keinem Papier: Prüfen Sie die Blätter, falls es welche gibt; sonst legen Sie einen neuen Satz an.</numerusform>
            <numerusform>%n Anteile stehen vielleicht auf keinem Papier: Prüfen Sie die Blätter, falls es welche gibt; sonst legen Sie einen neuen Satz an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) are only said by others than the holders, and do not count.</source>
        <translation>
            <numerusform>%n weitere Prüfung hat nur jemand anderes als der Inhaber gemeldet; sie zählt nicht.</numerusform>
            <numerusform>%n weitere Prüfungen haben nur andere als die Inhaber gemeldet; sie zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) nobody has checked yet: their holders do it with “Check a share”.</source>
        <translation>
            <numerusform>%n Anteil hat noch niemand geprüft: Sein Inhaber tut es mit „Anteil prüfen“.</numerusform>
            <numerusform>%n Anteile hat noch niemand geprüft: Ihre Inhaber tun es mit „Anteil prüfen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your kit has been used: its words are no longer on paper alone. Make a new one.</source>
        <translation>Ihr Notfallblatt wurde benutzt: Seine Wörter stehen nicht mehr allein auf Papier. Erstellen Sie ein neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) went to a request for recovery that came to nothing, and whoever asked may keep them: make a new set.</source>
        <translation>
            <numerusform>%n Anteil ging an eine Wiederherstellungsanfrage, aus der nichts wurde, und wer sie gestellt hat, hat ihn vielleicht behalten: Legen Sie einen neuen Satz an.</numerusform>
            <numerusform>%n Anteile gingen an eine Wiederherstellungsanfrage, aus der nichts wurde, und wer sie gestellt hat, hat sie vielleicht behalten: Legen Sie einen neuen Satz an.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved as a file and not printed here: keep it on paper, away from this computer, and delete the file.</source>
        <translation>Es wurde als Datei gespeichert und hier nicht gedruckt: Bewahren Sie es auf Papier auf, nicht bei diesem Computer, und löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>Has left, or may share no project of yours, and cannot help: %1.</source>
        <translation>Kann nicht helfen, da nicht mehr dabei oder ohne Recht, eines Ihrer Projekte zu teilen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them only saved as a file: print it, then delete it.</source>
        <translation>
            <numerusform>%n davon nur als Datei gespeichert: Drucken Sie sie, und löschen Sie sie dann.</numerusform>
            <numerusform>%n davon nur als Datei gespeichert: Drucken Sie sie, und löschen Sie sie dann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come from %1 since you came back by a recovery. What is lost must be revoked, under People.</source>
        <translation>Von %1 ist nichts gekommen, seit Sie durch eine Wiederherstellung zurückgekehrt sind. Was verloren ist, muss unter „Personen“ gesperrt werden.</translation>
    </message>
    <message>
        <source>Not counted before you have said above that you know about it: %1.</source>
        <comment>names of devices</comment>
        <translation>Zählt erst, wenn Sie oben bestätigt haben, dass Sie davon wissen: %1.</translation>
    </message>
    <message>
        <source>Of your active devices only this one is yours for certain. If it is lost, you need one of the other ways.</source>
        <translation>Von Ihren aktiven Geräten gehört nur dieses sicher Ihnen. Geht es verloren, brauchen Sie einen der anderen Wege.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RemoteCard</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Credential…</source>
        <translation>Zugangsdaten …</translation>
    </message>
    <message>
        <source>Key of the host…</source>
        <translation>Schlüssel des Hosts …</translation>
    </message>
    <message>
        <source>Stored for others</source>
        <translation>Für andere gespeichert</translation>
    </message>
    <message>
        <source>Where the vault is stored for others</source>
        <translation>Wo der Tresor für andere liegt</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>This vault is on this computer alone. With a git remote colleagues can join, and there is a second copy. The host sees only what is encrypted and signed.</source>
        <translation>Dieser Tresor liegt nur auf diesem Computer. Mit einem Git-Remote können Kollegen beitreten, und es gibt eine zweite Kopie. Der Host sieht nur Verschlüsseltes und Unterschriebenes.</translation>
    </message>
    <message>
        <source>Another remote…</source>
        <translation>Anderes Remote …</translation>
    </message>
    <message>
        <source>Set a remote…</source>
        <translation>Remote festlegen …</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RemoteSheet</name>
    <message>
        <source>Store the vault for others</source>
        <translation>Tresor für andere ablegen</translation>
    </message>
    <message>
        <source>In any git repository: at a git host, on a server of your own, or in a folder that is shared. It need not be trusted; make it private all the same.</source>
        <translation>In einem beliebigen Git-Repository: bei einem Git-Host, auf einem eigenen Server oder in einem geteilten Ordner. Vertrauen müssen Sie ihm nicht; machen Sie es trotzdem privat.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Everything is sent to the new place. Colleagues must be told: their copies still look at the old one.</source>
        <translation>Alles wird an den neuen Ort gesendet. Sagen Sie es den Kollegen: Ihre Kopien sehen noch am alten nach.</translation>
    </message>
    <message>
        <source>Nothing is contacted before you press a button below. Then: %1</source>
        <translation>Nichts wird kontaktiert, bevor Sie unten eine Schaltfläche drücken. Dann: %1</translation>
    </message>
    <message>
        <source>Nothing is contacted while you type.</source>
        <translation>Beim Tippen wird nichts kontaktiert.</translation>
    </message>
    <message>
        <source>It answers with a key that nobody has confirmed yet: %1. You are asked to confirm it when you use it.</source>
        <translation>Der Host antwortet mit einem Schlüssel, den noch niemand bestätigt hat: %1. Sie werden um Bestätigung gebeten, wenn Sie ihn verwenden.</translation>
    </message>
    <message>
        <source>There is no repository in that folder yet: an empty one is made when you use it.</source>
        <translation>In diesem Ordner ist noch kein Repository: Ein leeres wird angelegt, wenn Sie ihn verwenden.</translation>
    </message>
    <message>
        <source>It answers, and something is stored there already. Another vault is never overwritten.</source>
        <translation>Das Remote antwortet, und dort liegt schon etwas. Ein anderer Tresor wird nie überschrieben.</translation>
    </message>
    <message>
        <source>It answers, and is empty.</source>
        <translation>Das Remote antwortet und ist leer.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Such as https://git.example.org/team/vault.git, git@example.org:vault.git or /mnt/share/vault.git. No password in it.</source>
        <translation>Etwa https://git.example.org/team/vault.git, git@example.org:vault.git oder /mnt/share/vault.git. Ohne Passwort darin.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose a folder for the vault</source>
        <translation>Ordner für den Tresor wählen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RenewalPaper</name>
    <message>
        <source>Print a report…</source>
        <translation>Bericht drucken …</translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RepairSheet</name>
    <message>
        <source>Put the last good state back?</source>
        <translation>Den letzten guten Stand wiederherstellen?</translation>
    </message>
    <message>
        <source>The last state that this computer has verified replaces what the host shows now. It holds everything that members have signed and this computer has seen.</source>
        <translation>Der letzte Stand, den dieser Computer geprüft hat, ersetzt, was der Host jetzt zeigt. Er enthält alles, was Mitglieder unterschrieben haben und dieser Computer gesehen hat.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>It is done only if what the host shows does not verify, or is older: never over a history that members have signed. What you changed here meanwhile is sent after it.</source>
        <translation>Das geschieht nur, wenn das, was der Host zeigt, der Prüfung nicht standhält oder älter ist: nie über einen Verlauf hinweg, den Mitglieder unterschrieben haben. Was Sie hier inzwischen geändert haben, wird danach gesendet.</translation>
    </message>
    <message>
        <source>Afterwards take the right to push from whoever should not have it.</source>
        <translation>Entziehen Sie danach allen das Schreibrecht, die es nicht haben sollten.</translation>
    </message>
    <message>
        <source>The last good state is back</source>
        <translation>Der letzte gute Stand ist wiederhergestellt</translation>
    </message>
    <message>
        <source>This was signed by members and does not continue the history, because part of it was missing. It could not be put back:</source>
        <translation>Das haben Mitglieder unterschrieben, es setzt den Verlauf aber nicht fort, weil ein Teil davon fehlte. Es konnte nicht wiederhergestellt werden:</translation>
    </message>
    <message>
        <source>Ask them to sync and look whether it is still there: what they made is on their computers.</source>
        <translation>Bitten Sie diese Mitglieder, zu synchronisieren und nachzusehen, ob es noch da ist: Was sie gemacht haben, liegt auf ihren Computern.</translation>
    </message>
    <message>
        <source>What lay on the remote could not be read, so nobody saw whether work of others was in it. If others changed something lately, ask them to sync and look.</source>
        <translation>Was auf dem Remote lag, war nicht lesbar; darum hat niemand gesehen, ob Arbeit von anderen darin war. Falls andere in letzter Zeit etwas geändert haben, bitten Sie sie, zu synchronisieren und nachzusehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ReportSheet</name>
    <message>
        <source>Print a report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>The state of the verification, the keys that were renewed, and every event of the period, by day.</source>
        <translation>Der Stand der Prüfung, die erneuerten Schlüssel und jedes Ereignis des Zeitraums, nach Tagen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>No filter: every event of the period is in it.</source>
        <translation>Kein Filter: Jedes Ereignis des Zeitraums ist enthalten.</translation>
    </message>
    <message>
        <source>Only what the list lets through: %1</source>
        <translation>Nur was die Liste durchlässt: %1</translation>
    </message>
    <message>
        <source>No secret is in it, but every name, note and message of the period.</source>
        <translation>Kein Geheimnis ist darin, aber jeder Name, jede Notiz und jede Nachricht des Zeitraums.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RequestList</name>
    <message>
        <source>This device asks to be let back in.</source>
        <translation>Dieses Gerät bittet, wieder zugelassen zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) came in through the vault so far.</source>
        <translation>
            <numerusform>Bisher kam %n Anteil über den Tresor an.</numerusform>
            <numerusform>Bisher kamen %n Anteile über den Tresor an.</numerusform>
        </translation>
    </message>
    <message>
        <source>A recovery contact compares this device&apos;s words with you and lets it in.</source>
        <translation>Ein Wiederherstellungskontakt vergleicht die Wörter dieses Geräts mit Ihnen und lässt es zu.</translation>
    </message>
    <message>
        <source>“%1” was let in as yours by a recovery, %2.</source>
        <translation>„%1“ wurde durch eine Wiederherstellung als Ihr Gerät zugelassen, %2.</translation>
    </message>
    <message>
        <source>It can read what you can read.</source>
        <translation>Es kann lesen, was Sie lesen können.</translation>
    </message>
    <message>
        <source>If that was not you, revoke it under People, and call an admin.</source>
        <translation>Falls Sie das nicht waren, sperren Sie es unter „Personen“ und rufen Sie einen Admin an.</translation>
    </message>
    <message>
        <source>“%1” asks for recovery in your name, %2.</source>
        <translation>„%1“ bittet in Ihrem Namen um Wiederherstellung, %2.</translation>
    </message>
    <message>
        <source>If that is not you, somebody tries to take over your account.</source>
        <translation>Falls Sie das nicht sind, versucht jemand, Ihr Konto zu übernehmen.</translation>
    </message>
    <message>
        <source>Cancel it unless you hold that device in your hands.</source>
        <translation>Brechen Sie die Anfrage ab, außer Sie haben dieses Gerät in der Hand.</translation>
    </message>
    <message>
        <source>“%1” of %2 asks for recovery, %3.</source>
        <translation>„%1“ von %2 bittet um Wiederherstellung, %3.</translation>
    </message>
    <message>
        <source>With shares of the organisation&apos;s key.</source>
        <translation>Mit Anteilen des Organisationsschlüssels.</translation>
    </message>
    <message>
        <source>With the help of a recovery contact.</source>
        <translation>Mit Hilfe eines Wiederherstellungskontakts.</translation>
    </message>
    <message>
        <source>Enter shares…</source>
        <translation>Anteile eingeben …</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Helfen …</translation>
    </message>
    <message>
        <source>Contribute my share…</source>
        <translation>Meinen Anteil beitragen …</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Anfrage abbrechen</translation>
    </message>
    <message>
        <source>The request is cancelled.</source>
        <translation>Die Anfrage ist abgebrochen.</translation>
    </message>
    <message>
        <source>If you do not know of it, call those who hold shares, and look into the audit log.</source>
        <translation>Falls Sie davon nichts wissen, rufen Sie die Inhaber der Anteile an und sehen Sie ins Prüfprotokoll.</translation>
    </message>
    <message>
        <source>A recovery with the organisation&apos;s key made %1 the owner, %2.</source>
        <translation>Durch eine Wiederherstellung mit dem Organisationsschlüssel hat %1 das Eigentum übernommen, %2.</translation>
    </message>
    <message>
        <source>“%1” was let in as their device. %2 was the owner before.</source>
        <translation>„%1“ wurde als Gerät dieser Person zugelassen. Vorher lag das Eigentum bei %2.</translation>
    </message>
    <message>
        <source>I know about this</source>
        <translation>Ich weiß davon</translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) for recovery are not shown. If nobody made them, tell whoever runs the repository.</source>
        <translation>
            <numerusform>%n weitere Wiederherstellungsanfrage wird nicht gezeigt. Falls niemand sie gestellt hat, sagen Sie es dem Betreiber des Repositorys.</numerusform>
            <numerusform>%n weitere Wiederherstellungsanfragen werden nicht gezeigt. Falls niemand sie gestellt hat, sagen Sie es dem Betreiber des Repositorys.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your emergency kit “%1” was used, %2.</source>
        <translation>Ihr Notfallblatt „%1“ wurde benutzt, %2.</translation>
    </message>
    <message>
        <source>Whoever has its words can come back as you, and read what you can read.</source>
        <translation>Wer seine Wörter hat, kann sich in Ihrem Namen wieder Zugang verschaffen und lesen, was Sie lesen können.</translation>
    </message>
    <message>
        <source>If that was not you, revoke under People the kit and what it let in, and call an admin.</source>
        <translation>Falls Sie das nicht waren, sperren Sie unter „Personen“ das Notfallblatt und was es zugelassen hat, und rufen Sie einen Admin an.</translation>
    </message>
    <message>
        <source>You are one of their recovery contacts.</source>
        <translation>Sie sind einer der Wiederherstellungskontakte dieser Person.</translation>
    </message>
    <message>
        <source>Call them and compare the device&apos;s words before you let it in.</source>
        <translation>Rufen Sie die Person an und vergleichen Sie die Wörter des Geräts, bevor Sie es zulassen.</translation>
    </message>
    <message>
        <source>You hold a share of the organisation&apos;s key.</source>
        <translation>Sie haben einen Anteil am Organisationsschlüssel.</translation>
    </message>
    <message>
        <source>Call them and compare the device&apos;s words before you contribute it.</source>
        <translation>Rufen Sie die Person an und vergleichen Sie die Wörter des Geräts, bevor Sie den Anteil beitragen.</translation>
    </message>
    <message>
        <source>“%1” was let in as yours by %2, %3.</source>
        <translation>„%1“ wurde von %2 als Ihr Gerät zugelassen, %3.</translation>
    </message>
    <message>
        <source>What it signs stands in your name, and it can be given what you can read.</source>
        <translation>Was es signiert, steht in Ihrem Namen, und man kann ihm geben, was Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>If it is not yours, revoke it under People, and call an admin.</source>
        <translation>Wenn es nicht Ihres ist, widerrufen Sie es unter Personen, und rufen Sie einen Admin an.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ResetSheet</name>
    <message>
        <source>Use the emergency kit</source>
        <translation>Notfallblatt benutzen</translation>
    </message>
    <message>
        <source>The 33 words of your kit open this computer. It gets new keys under a new passphrase, and you print a new kit afterwards.</source>
        <translation>Die 33 Wörter Ihres Notfallblatts öffnen diesen Computer. Er bekommt neue Schlüssel unter einer neuen Passphrase, und Sie drucken danach ein neues Notfallblatt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Words of the kit</source>
        <translation>Wörter des Notfallblatts</translation>
    </message>
    <message>
        <source>The codes on it hold no words of a kit.</source>
        <translation>Die Codes darauf enthalten keine Wörter eines Notfallblatts.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RestoreForm</name>
    <message>
        <source>Words of the kit</source>
        <translation>Wörter des Notfallblatts</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The fingerprint is right</source>
        <translation>Der Fingerabdruck stimmt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>With my emergency kit</source>
        <translation>Mit meinem Notfallblatt</translation>
    </message>
    <message>
        <source>With shares of the organisation&apos;s key</source>
        <translation>Mit Anteilen des Organisationsschlüssels</translation>
    </message>
    <message>
        <source>With the help of a recovery contact</source>
        <translation>Mit Hilfe eines Wiederherstellungskontakts</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Where the vault is kept; it stands on the sheet.</source>
        <translation>Wo der Tresor liegt; es steht auf dem Blatt.</translation>
    </message>
    <message>
        <source>Fingerprint of the vault, 12 words</source>
        <translation>Fingerabdruck des Tresors, 12 Wörter</translation>
    </message>
    <message>
        <source>From the sheet, or read to you by a colleague. It tells your vault from a forged one.</source>
        <translation>Vom Blatt oder von einem Kollegen vorgelesen. Er unterscheidet Ihren Tresor von einem gefälschten.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The one that the organisation knows you by.</source>
        <translation>Die, unter der die Organisation Sie kennt.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Name dieses Geräts</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Zugang wiederherstellen</translation>
    </message>
    <message>
        <source>The kit lets this computer in as a new device of yours. You print a new kit afterwards.</source>
        <translation>Das Notfallblatt lässt diesen Computer als neues Gerät von Ihnen zu. Sie drucken danach ein neues Notfallblatt.</translation>
    </message>
    <message>
        <source>This computer asks as a new device. Holders then type their shares here, or contribute from their own machines, until enough are there.</source>
        <translation>Dieser Computer fragt als neues Gerät an. Inhaber geben dann ihre Anteile hier ein oder tragen von ihrem eigenen Computer bei, bis genug da sind.</translation>
    </message>
    <message>
        <source>This computer asks as a new device. Your contact compares its 12 words with you and lets it in.</source>
        <translation>Dieser Computer fragt als neues Gerät an. Ihr Kontakt vergleicht seine 12 Wörter mit Ihnen und lässt es zu.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Ask for recovery</source>
        <translation>Wiederherstellung anfragen</translation>
    </message>
    <message>
        <source>The codes on it hold no words of a kit.</source>
        <translation>Die Codes darauf enthalten keine Wörter eines Notfallblatts.</translation>
    </message>
    <message>
        <source>A fingerprint has 12 words.</source>
        <translation>Ein Fingerabdruck hat 12 Wörter.</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>Nötig ist ein Name mit 1 bis 256 Zeichen.</translation>
    </message>
    <message>
        <source>An address looks like ada@example.org.</source>
        <translation>Eine Adresse sieht aus wie ada@example.org.</translation>
    </message>
    <message>
        <source>The 33 words of the kit are needed.</source>
        <translation>Die 33 Wörter des Notfallblatts sind nötig.</translation>
    </message>
    <message>
        <source>It shows: %1</source>
        <translation>Er zeigt: %1</translation>
    </message>
    <message>
        <source>A picture of any sheet of your organisation fills in the next two fields.</source>
        <translation>Ein Bild irgendeines Blatts Ihrer Organisation füllt die nächsten beiden Felder aus.</translation>
    </message>
    <message>
        <source>The small code of a sheet is not on it.</source>
        <translation>Der kleine Code eines Blatts ist nicht darauf.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RoleSheet</name>
    <message>
        <source>Role of %1 in %2</source>
        <translation>Rolle von %1 in %2</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Make %1 the owner of %2?</source>
        <translation>%1 zum Eigentümer von %2 machen?</translation>
    </message>
    <message>
        <source>Hand ownership on</source>
        <translation>Eigentum übergeben</translation>
    </message>
    <message>
        <source>There is one owner. You become an admin; only %1 can hand it back.</source>
        <translation>Es gibt nur einen Eigentümer. Sie werden Admin; nur %1 kann Ihnen das Eigentum zurückgeben.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Devices that will act with it: all of them should be known to you.</source>
        <translation>Geräte, die damit handeln werden: Sie sollten alle davon kennen.</translation>
    </message>
    <message>
        <source>%1, enrolled %2</source>
        <translation>%1, registriert %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RotateSheet</name>
    <message>
        <source>Renew keys</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>As a matter of course</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>The policy asks for it</source>
        <translation>Die Richtlinie verlangt es</translation>
    </message>
    <message>
        <source>Something has happened</source>
        <translation>Es ist etwas vorgefallen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Everybody in the vault and the host of the repository can read it.</source>
        <translation>Lesen können das alle im Tresor und der Host des Repositorys.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Projects renewed</source>
        <translation>Erneuerte Projekte</translation>
    </message>
    <message>
        <source>Who can open the new keys</source>
        <translation>Wer die neuen Schlüssel öffnen kann</translation>
    </message>
    <message>
        <source>Can open it</source>
        <translation>Können ihn öffnen</translation>
    </message>
    <message>
        <source>Counted in the file of each new key, entry by entry, against the members that the log names.</source>
        <translation>Gezählt in der Datei jedes neuen Schlüssels, Eintrag für Eintrag, und verglichen mit den Mitgliedern, die das Protokoll nennt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n project(s) are renewed.</source>
        <translation>
            <numerusform>Der Schlüssel von %n Projekt ist erneuert.</numerusform>
            <numerusform>Die Schlüssel von %n Projekten sind erneuert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n project(s) are renewed; look at who can open them.</source>
        <translation>
            <numerusform>Der Schlüssel von %n Projekt ist erneuert; sehen Sie nach, wer ihn öffnen kann.</numerusform>
            <numerusform>Die Schlüssel von %n Projekten sind erneuert; sehen Sie nach, wer sie öffnen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on, new versions are encrypted with a key that only today&apos;s members hold.</source>
        <translation>Von da an werden neue Versionen mit einem Schlüssel verschlüsselt, den nur die heutigen Mitglieder haben.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What is checked before, or nothing is done</source>
        <translation>Was vorher geprüft wird; sonst geschieht nichts</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop after this project</source>
        <translation>Nach diesem Projekt anhalten</translation>
    </message>
    <message>
        <source>“%1”: checking, wrapping, counting. It can be interrupted at any time: each project is renewed wholly or not at all.</source>
        <translation>„%1“: Prüfen, Verschlüsseln, Zählen. Es lässt sich jederzeit unterbrechen: Jedes Projekt wird ganz oder gar nicht erneuert.</translation>
    </message>
    <message>
        <source>Stopping after this project…</source>
        <translation>Nach diesem Projekt wird angehalten …</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) keep their present key.</source>
        <translation>
            <numerusform>%n Projekt behält seinen jetzigen Schlüssel.</numerusform>
            <numerusform>%n Projekte behalten ihren jetzigen Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody left, or a device was revoked</source>
        <translation>Jemand ist ausgeschieden, oder ein Gerät wurde gesperrt</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SaveSheet</name>
    <message>
        <source>Save a new version of %1</source>
        <translation>Neue Version von %1 speichern</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The host of the repository can read this message. Write no secrets here.</source>
        <translation>Der Host des Repositorys kann diese Nachricht lesen. Schreiben Sie hier keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>A message has no line breaks or control characters.</source>
        <translation>Eine Nachricht hat keine Zeilenumbrüche oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>This looks like a secret. Messages are not encrypted.</source>
        <translation>Das sieht nach einem Geheimnis aus. Nachrichten sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>A newer version came in that holds the same. Nothing is left to save.</source>
        <translation>Eine neuere Version ist gekommen, die dasselbe enthält. Es gibt nichts mehr zu speichern.</translation>
    </message>
    <message>
        <source>A newer version came in. These are your changes on top of it.</source>
        <translation>Eine neuere Version ist gekommen. Das sind Ihre Änderungen gegenüber dieser.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SecretField</name>
    <message>
        <source>This value cannot be opened any more. Unlock the vault again.</source>
        <translation>Dieser Wert lässt sich nicht mehr öffnen. Entsperren Sie den Tresor erneut.</translation>
    </message>
    <message>
        <source>A value can be at most 1 MiB long.</source>
        <translation>Ein Wert darf höchstens 1 MiB lang sein.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SecretRow</name>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied, cleared in %n s</source>
        <comment>s: seconds</comment>
        <translation>
            <numerusform>Kopiert, in %n s geleert</numerusform>
            <numerusform>Kopiert, in %n s geleert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SecretsPage</name>
    <message>
        <source>No entry chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>Choose an entry to read, copy or change it.</source>
        <translation>Wählen Sie einen Eintrag, um ihn zu lesen, zu kopieren oder zu ändern.</translation>
    </message>
    <message>
        <source>%1 copied. The clipboard is cleared in %2 seconds.</source>
        <translation>%1 kopiert. Die Zwischenablage wird in %2 Sekunden geleert.</translation>
    </message>
    <message>
        <source>A newer version came in. Your draft was kept.</source>
        <translation>Eine neuere Version ist eingetroffen. Ihr Entwurf wurde behalten.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Files with secrets</source>
        <translation>Dateien mit Geheimnissen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in the draft now.</source>
        <translation>
            <numerusform>%n Eintrag ist jetzt im Entwurf.</numerusform>
            <numerusform>%n Einträge sind jetzt im Entwurf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) will be removed when you save.</source>
        <translation>
            <numerusform>%n Eintrag wird beim Speichern entfernt.</numerusform>
            <numerusform>%n Einträge werden beim Speichern entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 saved: %2 added, %3 changed, %4 removed.</source>
        <translation>Version %1 gespeichert: %2 hinzugefügt, %3 geändert, %4 entfernt.</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Den Entwurf verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were never saved will be lost.</source>
        <translation>
            <numerusform>%n nie gespeicherte Änderung geht verloren.</numerusform>
            <numerusform>%n nie gespeicherte Änderungen gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%n Eintrag in %1 geschrieben. Die Datei ist nicht verschlüsselt.</numerusform>
            <numerusform>%n Einträge in %1 geschrieben. Die Datei ist nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes were kept in the draft.</source>
        <translation>Ihre Änderungen wurden im Entwurf behalten.</translation>
    </message>
    <message>
        <source>What you typed was kept in the draft as %1.</source>
        <translation>Ihre Eingabe wurde im Entwurf als %1 behalten.</translation>
    </message>
    <message>
        <source>%1 is in the draft as it was in version %2.</source>
        <translation>%1 ist jetzt so im Entwurf wie in Version %2.</translation>
    </message>
    <message>
        <source>Save or discard your draft first: restoring needs an empty one.</source>
        <translation>Speichern oder verwerfen Sie zuerst Ihren Entwurf: Zum Wiederherstellen muss er leer sein.</translation>
    </message>
    <message>
        <source>The current version already holds the same as version %1.</source>
        <translation>Die aktuelle Version enthält schon dasselbe wie Version %1.</translation>
    </message>
    <message>
        <source>Restored version %1</source>
        <translation>Version %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>A newer version came in.</source>
        <translation>Eine neuere Version ist eingetroffen.</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Einträge löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in the draft of %1 now.</source>
        <translation>
            <numerusform>%n Eintrag ist jetzt im Entwurf von %1.</numerusform>
            <numerusform>%n Einträge sind jetzt im Entwurf von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is no longer open. Nothing was imported.</source>
        <translation>Die Sammlung ist nicht mehr geöffnet. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>A set was deleted meanwhile. Nothing was moved.</source>
        <translation>Eine Sammlung wurde inzwischen gelöscht. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>The set was deleted meanwhile. Nothing was copied.</source>
        <translation>Die Sammlung wurde inzwischen gelöscht. Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>Changes that were kept on this computer cannot be read.</source>
        <translation>Änderungen, die auf diesem Computer aufbewahrt wurden, lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is at %1 now.</source>
        <translation>Die Datei liegt jetzt unter %1.</translation>
    </message>
    <message>
        <source>What you change from now on is kept.</source>
        <translation>Was Sie von nun an ändern, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Your unsaved changes could not all be kept on this computer.</source>
        <translation>Ihre ungespeicherten Änderungen konnten nicht alle auf diesem Computer aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Changes that are not saved as a version are lost when the vault locks.</source>
        <translation>Änderungen, die nicht als Version gespeichert sind, gehen verloren, wenn der Tresor gesperrt wird.</translation>
    </message>
    <message>
        <source>The set was deleted meanwhile. What you typed could not be kept.</source>
        <translation>Die Sammlung wurde inzwischen gelöscht. Was Sie eingegeben haben, konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The set is no longer open. Nothing was restored.</source>
        <translation>Die Sammlung ist nicht mehr offen. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Choose a set first: a file becomes entries of it.</source>
        <translation>Wählen Sie zuerst eine Sammlung: Aus einer Datei werden Einträge darin.</translation>
    </message>
    <message>
        <source>Nothing can be changed from here at present.</source>
        <translation>Von hier aus lässt sich zurzeit nichts ändern.</translation>
    </message>
    <message>
        <source>The set is still being read. Try again in a moment.</source>
        <translation>Die Sammlung wird noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>One file at a time, please: each is looked at before it is taken.</source>
        <translation>Bitte eine Datei nach der anderen: Jede wird angesehen, bevor sie übernommen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) removed.</source>
        <translation>
            <numerusform>%n Eintrag entfernt.</numerusform>
            <numerusform>%n Einträge entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SelectionSummary</name>
    <message>
        <source>Chosen entries</source>
        <translation>Gewählte Einträge</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, then the kind of entry</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n Eintrag gewählt</numerusform>
            <numerusform>%n Einträge gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SettingsPage</name>
    <message>
        <source>Lock before the computer sleeps</source>
        <translation>Vor dem Ruhezustand sperren</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>Wo der Tresor liegt</translation>
    </message>
    <message>
        <source>Where keys and settings are kept</source>
        <translation>Wo Schlüssel und Einstellungen liegen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Passphrase and locking</source>
        <translation>Passphrase und Sperre</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Lock when nobody touches the window</source>
        <translation>Sperren, wenn niemand das Fenster benutzt</translation>
    </message>
    <message>
        <source>Clear a copied secret from the clipboard</source>
        <translation>Kopiertes Geheimnis aus der Zwischenablage löschen</translation>
    </message>
    <message>
        <source>It is also cleared when the vault is locked or the window is closed.</source>
        <translation>Es wird auch gelöscht, wenn der Tresor gesperrt oder das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Dieser Tresor</translation>
    </message>
    <message>
        <source>Fingerprint words</source>
        <translation>Wörter des Fingerabdrucks</translation>
    </message>
    <message>
        <source>About Hypha</source>
        <translation>Über Hypha</translation>
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
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Hypha never updates itself and calls nobody: your system&apos;s packages keep it new.</source>
        <translation>Hypha aktualisiert sich nie selbst und nimmt zu niemandem Kontakt auf: Die Pakete Ihres Systems halten es aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>lock when nobody touches the window</comment>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>nach %n Sekunde</numerusform>
            <numerusform>nach %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The passphrase is changed, and the keystore has new keys.</source>
        <translation>Die Passphrase ist geändert, und der Schlüsselspeicher hat neue Schlüssel.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SetupSheet</name>
    <message>
        <source>Make a new set of recovery shares</source>
        <translation>Neuen Satz von Wiederherstellungsanteilen anlegen</translation>
    </message>
    <message>
        <source>Set up organisation recovery</source>
        <translation>Wiederherstellung der Organisation einrichten</translation>
    </message>
    <message>
        <source>A key that opens every project is split into shares. Nobody has it whole; enough holders together bring anybody back, also when the owner is lost.</source>
        <translation>Ein Schlüssel, der jedes Projekt öffnet, wird in Anteile geteilt. Niemand hat ihn ganz; genügend Inhaber zusammen bringen jeden zurück, auch wenn der Eigentümer verloren ist.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>I mean it: one share alone opens everything</source>
        <translation>Ich meine es so: Ein Anteil allein öffnet alles</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Anteile anlegen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are made, one for each share. They are shown once, here.</source>
        <translation>
            <numerusform>%n Blatt wird angelegt, eines je Anteil. Es wird einmal gezeigt, hier.</numerusform>
            <numerusform>%n Blätter werden angelegt, eines je Anteil. Sie werden einmal gezeigt, hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is given every project key that you hold and may share.</source>
        <translation>Der Schlüssel bekommt jeden Projektschlüssel, den Sie haben und teilen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) are also sealed to their holders&apos; devices.</source>
        <translation>
            <numerusform>%n Anteil wird auch für die Geräte seines Inhabers versiegelt.</numerusform>
            <numerusform>%n Anteile werden auch für die Geräte ihrer Inhaber versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every sheet of the present set is void from then on.</source>
        <translation>Jedes Blatt des jetzigen Satzes ist von da an ungültig.</translation>
    </message>
    <message>
        <source>Everybody sees in the audit log that it happened, and the names of the holders.</source>
        <translation>Alle sehen im Prüfprotokoll, dass es geschah, und die Namen der Inhaber.</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>Noch wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The words are nowhere else: without the sheets the key is worth nothing.</source>
        <translation>Die Wörter gibt es sonst nirgends: Ohne die Blätter ist der Schlüssel nichts wert.</translation>
    </message>
    <message>
        <source>Print the sheets, or press Done again to close without them and make a new set later.</source>
        <translation>Drucken Sie die Blätter, oder drücken Sie noch einmal „Fertig“, um ohne sie zu schließen und später einen neuen Satz anzulegen.</translation>
    </message>
    <message>
        <source>The shares are made. Print them now.</source>
        <translation>Die Anteile sind angelegt. Drucken Sie sie jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have no holder: their names are left to be written by hand.</source>
        <translation>
            <numerusform>%n Blatt hat keinen Inhaber: Sein Name bleibt frei und wird von Hand eingetragen.</numerusform>
            <numerusform>%n Blätter haben keinen Inhaber: Die Namen bleiben frei und werden von Hand eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of “%1” is sealed to “%2” of %3: make sure that this is the same person.</source>
        <translation>Der Anteil von „%1“ wird für „%2“ von %3 versiegelt: Vergewissern Sie sich, dass das dieselbe Person ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n shares on devices: what is needed are so many shares, not so many people.</source>
        <translation>
            <numerusform>%1 erhält %n Anteil auf Geräten: Nötig ist diese Zahl von Anteilen, nicht diese Zahl von Personen.</numerusform>
            <numerusform>%1 erhält %n Anteile auf Geräten: Nötig ist diese Zahl von Anteilen, nicht diese Zahl von Personen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::Sheet</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Is this computer&apos;s clock right?</source>
        <translation>Stimmt die Uhr dieses Computers?</translation>
    </message>
    <message>
        <source>The vault&apos;s last change is more than a day older than this computer&apos;s time. If the clock is wrong, saving now would end memberships and devices too early, for everybody and for good.</source>
        <translation>Die letzte Änderung am Tresor liegt nach der Zeit dieses Computers mehr als einen Tag zurück. Geht die Uhr falsch, ließe Speichern jetzt Mitgliedschaften und Geräte zu früh ablaufen, für alle und endgültig.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr stimmt</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Dieser Computer: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Letzte Änderung: %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Shell</name>
    <message>
        <source>This is the demo: a throw-away vault that disappears with the window. Do not type real secrets.</source>
        <translation>Das ist die Demo: ein Wegwerf-Tresor, der mit dem Fenster verschwindet. Geben Sie keine echten Geheimnisse ein.</translation>
    </message>
    <message>
        <source>Words of the vault&apos;s present state: %1</source>
        <translation>Wörter des jetzigen Tresorstands: %1</translation>
    </message>
    <message>
        <source>The words of the vault&apos;s present state. Click to see all twelve and the vault&apos;s fingerprint.</source>
        <translation>Die Wörter des jetzigen Tresorstands. Ein Klick zeigt alle zwölf und den Fingerabdruck des Tresors.</translation>
    </message>
    <message>
        <source>Clipboard cleared in %1 s</source>
        <translation>Zwischenablage wird in %1 s geleert</translation>
    </message>
    <message>
        <source>Device “%1”</source>
        <translation>Gerät „%1“</translation>
    </message>
    <message>
        <source>Locks in %1:%2</source>
        <translation>Sperrt in %1:%2</translation>
    </message>
    <message>
        <source>What this vault is, in words</source>
        <translation>Was dieser Tresor ist, in Wörtern</translation>
    </message>
    <message>
        <source>Compare them with a colleague: the same words mean the same vault and the same history.</source>
        <translation>Vergleichen Sie sie mit einem Kollegen: Dieselben Wörter bedeuten denselben Tresor und denselben Verlauf.</translation>
    </message>
    <message>
        <source>Words of the vault</source>
        <translation>Wörter des Tresors</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait for approval</source>
        <translation>
            <numerusform>%n Gerät wartet auf Freigabe</numerusform>
            <numerusform>%n Geräte warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 (%2)…</source>
        <comment>a vault and its profile</comment>
        <translation>%1 (%2) öffnen …</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery request(s) wait for you</source>
        <translation>
            <numerusform>%n Wiederherstellungsanfrage wartet auf Sie</numerusform>
            <numerusform>%n Wiederherstellungsanfragen warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) back need you</source>
        <translation>
            <numerusform>%n Weg zurück: noch etwas zu tun</numerusform>
            <numerusform>%n Wege zurück: noch etwas zu tun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled</source>
        <translation>
            <numerusform>%n Ihrer Änderungen ist zu klären</numerusform>
            <numerusform>%n Ihrer Änderungen sind zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) should be renewed</source>
        <translation>
            <numerusform>%n Schlüssel sollte erneuert werden</numerusform>
            <numerusform>%n Schlüssel sollten erneuert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Von diesem Computer entfernen …</translation>
    </message>
    <message>
        <source>The keys of this device and this computer&apos;s copy are destroyed, and with them what you wrote here and did not send. The vault itself stays where it is.</source>
        <translation>Die Schlüssel dieses Geräts und die Kopie auf diesem Computer werden vernichtet und damit alles, was Sie hier geschrieben und nicht gesendet haben. Der Tresor selbst bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Whoever uses this computer could find it there.</source>
        <translation>Wer diesen Computer benutzt, könnte es dort finden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) verified</source>
        <translation>
            <numerusform>%Ln Ereignis geprüft</numerusform>
            <numerusform>%Ln Ereignisse geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Nächster, voriger</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>Beim Bearbeiten</translation>
    </message>
    <message>
        <source>Keep in draft</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reveal or hide what is typed</source>
        <translation>Eingabe zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::StartCard</name>
    <message>
        <source>I wrote them down</source>
        <translation>Ich habe sie notiert</translation>
    </message>
    <message>
        <source>Do not show the first steps again</source>
        <translation>Die ersten Schritte nicht mehr zeigen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>Ein Projekt</translation>
    </message>
    <message>
        <source>A set</source>
        <translation>Eine Sammlung</translation>
    </message>
    <message>
        <source>First secrets</source>
        <translation>Erste Geheimnisse</translation>
    </message>
    <message>
        <source>Words written down</source>
        <translation>Wörter notiert</translation>
    </message>
    <message>
        <source>Make a project, such as “website”: it decides who can read what is in it.</source>
        <translation>Legen Sie ein Projekt an, etwa „Website“: Es entscheidet, wer seinen Inhalt lesen kann.</translation>
    </message>
    <message>
        <source>Make a set in it, such as “production”: secrets that belong together.</source>
        <translation>Legen Sie darin eine Sammlung an, etwa „Produktion“: Geheimnisse, die zusammengehören.</translation>
    </message>
    <message>
        <source>Write down the vault&apos;s words. Under Recovery, print an emergency kit and add a second device.</source>
        <translation>Notieren Sie die Wörter des Tresors. Drucken Sie unter „Wiederherstellung“ ein Notfallblatt und fügen Sie ein zweites Gerät hinzu.</translation>
    </message>
    <message>
        <source>Bring your secrets: drop a .env file on the list, or import one, then save a version.</source>
        <translation>Bringen Sie Ihre Geheimnisse mit: Ziehen Sie eine .env-Datei auf die Liste oder importieren Sie eine, und speichern Sie dann eine Version.</translation>
    </message>
    <message>
        <source>What you brought is a draft on this computer. Save it as a version.</source>
        <translation>Was Sie mitgebracht haben, ist ein Entwurf auf diesem Computer. Speichern Sie ihn als Version.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Sehr leicht zu erraten</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Leicht zu erraten</translation>
    </message>
    <message>
        <source>Could be stronger</source>
        <translation>Könnte stärker sein</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
    <message>
        <source>It is short: four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>Sie ist kurz: Vier oder mehr Wörter ohne Zusammenhang merkt man sich leicht und errät sie schwer.</translation>
    </message>
    <message>
        <source>It has only digits.</source>
        <translation>Sie besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>Sie wiederholt dieselben Zeichen.</translation>
    </message>
    <message>
        <source>It contains common words, names, dates or keyboard patterns.</source>
        <translation>Sie enthält gängige Wörter, Namen, Daten oder Tastaturmuster.</translation>
    </message>
    <message>
        <source>A few more words or characters would make it strong.</source>
        <translation>Ein paar Wörter oder Zeichen mehr machen sie stark.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncBanners</name>
    <message>
        <source>Put the last good state back…</source>
        <translation>Letzten guten Stand wiederherstellen …</translation>
    </message>
    <message>
        <source>Proof…</source>
        <translation>Beweis …</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären …</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled.</source>
        <translation>
            <numerusform>%n Ihrer Änderungen ist zu klären.</numerusform>
            <numerusform>%n Ihrer Änderungen sind zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else was faster. Both are kept until you choose.</source>
        <translation>Jemand anderes war schneller. Beides bleibt erhalten, bis Sie wählen.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncCenter</name>
    <message>
        <source>The last good state stands on the remote again.</source>
        <translation>Der letzte gute Stand liegt wieder auf dem Remote.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others came in.</source>
        <translation>
            <numerusform>%n Änderung von anderen kam herein.</numerusform>
            <numerusform>%n Änderungen von anderen kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled.</source>
        <translation>
            <numerusform>%n Ihrer Änderungen ist zu klären.</numerusform>
            <numerusform>%n Ihrer Änderungen sind zu klären.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of members could not be put back.</source>
        <translation>
            <numerusform>%n Änderung von Mitgliedern konnte nicht wiederhergestellt werden.</numerusform>
            <numerusform>%n Änderungen von Mitgliedern konnten nicht wiederhergestellt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncSheet</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>The proof, with both signed states; show it to whoever runs the host:</source>
        <translation>Der Beweis mit beiden unterschriebenen Ständen; zeigen Sie ihn dem Betreiber des Hosts:</translation>
    </message>
    <message>
        <source>Put the last good state back…</source>
        <translation>Letzten guten Stand wiederherstellen …</translation>
    </message>
    <message>
        <source>Credential…</source>
        <translation>Zugangsdaten …</translation>
    </message>
    <message>
        <source>Key of the host…</source>
        <translation>Schlüssel des Hosts …</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären …</translation>
    </message>
    <message>
        <source>Proof file</source>
        <translation>Beweisdatei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that this computer has seen there are gone.</source>
        <translation>
            <numerusform>%n Ereignis, das dieser Computer dort gesehen hat, ist weg.</numerusform>
            <numerusform>%n Ereignisse, die dieser Computer dort gesehen hat, sind weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a mode, and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Beweis speichern</translation>
    </message>
    <message>
        <source>The proof is saved.</source>
        <translation>Der Beweis ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Dieses Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen tags</source>
        <translation>Gewählte Schlagwörter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s): too many to stand side by side</source>
        <translation>
            <numerusform>%Ln Schlagwort: zu viele, um nebeneinander zu stehen</numerusform>
            <numerusform>%Ln Schlagwörter: zu viele, um nebeneinander zu stehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::TagList</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TimelineChart</name>
    <message>
        <source>Timeline of events by category</source>
        <translation>Zeitleiste der Ereignisse nach Kategorie</translation>
    </message>
    <message>
        <source>Plus and minus look closer and wider, the arrows move, Backspace goes back.</source>
        <translation>Plus zoomt hinein, Minus heraus; die Pfeiltasten verschieben, die Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>Drag to look closer; a double click goes back.</source>
        <translation>Ziehen Sie, um hineinzuzoomen; ein Doppelklick geht zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1.</source>
        <translation>
            <numerusform>%Ln Ereignis, %1.</numerusform>
            <numerusform>%Ln Ereignisse, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of them %1: %L2.</source>
        <comment>a time and how many events</comment>
        <translation>Die meisten (%1): %L2.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>%1: look for changes</source>
        <comment>Up to date: look for changes</comment>
        <translation>%1: nach Änderungen sehen</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen sehen</translation>
    </message>
    <message>
        <source>Show what is to be decided</source>
        <translation>Zeigen, was zu entscheiden ist</translation>
    </message>
    <message>
        <source>%1: show what is to be decided</source>
        <comment>Offline: show …</comment>
        <translation>%1: zeigen, was zu entscheiden ist</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TotpRow</name>
    <message>
        <source>The address of this one-time code cannot be read.</source>
        <translation>Die Adresse dieses Einmalcodes ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>Holds for %n more second(s)</source>
        <translation>
            <numerusform>Gilt noch %n Sekunde</numerusform>
            <numerusform>Gilt noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::TransferSheet</name>
    <message numerus="yes">
        <source>Move %n entry(s) to a set</source>
        <translation>
            <numerusform>%n Eintrag in eine Sammlung verschieben</numerusform>
            <numerusform>%n Einträge in eine Sammlung verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n entry(s) to a set</source>
        <translation>
            <numerusform>%n Eintrag in eine Sammlung kopieren</numerusform>
            <numerusform>%n Einträge in eine Sammlung kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>What is moved goes into the draft of the other set, and leaves the draft of this one. Both drafts are to be saved.</source>
        <translation>Dabei kommt alles in den Entwurf der anderen Sammlung und wird aus dem Entwurf dieser entfernt. Beide Entwürfe sind noch zu speichern.</translation>
    </message>
    <message>
        <source>What is copied goes into the draft of the other set, which is to be saved there.</source>
        <translation>Dabei kommt alles in den Entwurf der anderen Sammlung, der dort noch zu speichern ist.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sets to choose from</source>
        <translation>Sammlungen zur Auswahl</translation>
    </message>
    <message>
        <source>Replace entries that are there already</source>
        <translation>Einträge ersetzen, die dort schon sind</translation>
    </message>
    <message>
        <source>Choose a set.</source>
        <translation>Wählen Sie eine Sammlung.</translation>
    </message>
    <message>
        <source>Choose a set other than this one.</source>
        <translation>Wählen Sie eine andere Sammlung als diese.</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Es wird nachgesehen, was dort ist …</translation>
    </message>
    <message>
        <source>None of the keys is there yet.</source>
        <translation>Noch keiner der Schlüssel ist dort.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are there already and will be replaced.</source>
        <translation>
            <numerusform>%n Schlüssel ist schon dort und wird ersetzt.</numerusform>
            <numerusform>%n Schlüssel sind schon dort und werden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are there already and stay as they are.</source>
        <translation>
            <numerusform>%n Schlüssel ist schon dort und bleibt, wie er ist.</numerusform>
            <numerusform>%n Schlüssel sind schon dort und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Locked on “%1”</source>
        <translation>Gesperrt auf „%1“</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase of this device.</source>
        <translation>Geben Sie die Passphrase dieses Geräts ein.</translation>
    </message>
    <message>
        <source>Deriving the key…</source>
        <translation>Der Schlüssel wird abgeleitet …</translation>
    </message>
    <message>
        <source>Verifying the history…</source>
        <translation>Der Verlauf wird geprüft …</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>Der Tresor wird gelesen …</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Passphrase vergessen?</translation>
    </message>
</context>
<context>
    <name>hypha::gui::VersionModel</name>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>Version %1, %2, by %3, %4</source>
        <translation>Version %1, %2, von %3, %4</translation>
    </message>
    <message>
        <source>The set was made</source>
        <translation>Die Sammlung wurde angelegt</translation>
    </message>
    <message>
        <source>: %1 added, %2 changed, %3 removed</source>
        <translation>: %1 hinzugefügt, %2 geändert, %3 entfernt</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WaitingPage</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Von diesem Computer entfernen …</translation>
    </message>
    <message>
        <source>Asking the remote</source>
        <translation>Das Remote wird gefragt</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Warten auf Freigabe</translation>
    </message>
    <message>
        <source>Waiting to be let into %1</source>
        <translation>Warten auf Zulassung zu %1</translation>
    </message>
    <message>
        <source>“%1” has keys of its own, and the vault was verified.</source>
        <translation>„%1“ hat eigene Schlüssel, und der Tresor wurde geprüft.</translation>
    </message>
    <message>
        <source>On your other device, open People and review this one. Both show the same twelve words; approve only if all of them match. The words are not a secret.</source>
        <translation>Öffnen Sie auf Ihrem anderen Gerät „Personen“ und prüfen Sie dieses. Beide zeigen dieselben zwölf Wörter; geben Sie es nur frei, wenn alle übereinstimmen. Die Wörter sind kein Geheimnis.</translation>
    </message>
    <message>
        <source>Call the person who invited you, on a number you know, and read these twelve words aloud. They see the same words on their screen, and approve only if all of them match. The words are not a secret.</source>
        <translation>Rufen Sie die Person, die Sie eingeladen hat, unter einer Nummer an, die Sie kennen, und lesen Sie diese zwölf Wörter vor. Sie sieht dieselben Wörter auf ihrem Bildschirm und gibt nur frei, wenn alle übereinstimmen. Die Wörter sind kein Geheimnis.</translation>
    </message>
    <message>
        <source>Your request was sent.</source>
        <translation>Ihre Anfrage wurde gesendet.</translation>
    </message>
    <message>
        <source>Your request was refused.</source>
        <translation>Ihre Anfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>This device was refused.</source>
        <translation>Dieses Gerät wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Somebody who may approve said that the words differ, or that nobody was invited. It can read nothing, and will not be able to.</source>
        <translation>Jemand, der freigeben darf, hat gesagt, dass die Wörter abweichen oder niemand eingeladen war. Das Gerät kann nichts lesen und wird es auch nicht können.</translation>
    </message>
    <message>
        <source>Ask them. To try again, remove this vault from this computer and join with a new invitation.</source>
        <translation>Fragen Sie nach. Für einen neuen Versuch entfernen Sie diesen Tresor von diesem Computer und treten mit einer neuen Einladung bei.</translation>
    </message>
    <message>
        <source>The time in which this device could be approved is over.</source>
        <translation>Die Zeit, in der dieses Gerät freigegeben werden konnte, ist vorbei.</translation>
    </message>
    <message>
        <source>It can read nothing.</source>
        <translation>Es kann nichts lesen.</translation>
    </message>
    <message>
        <source>Remove this vault from this computer and join with a new invitation.</source>
        <translation>Entfernen Sie diesen Tresor von diesem Computer und treten Sie mit einer neuen Einladung bei.</translation>
    </message>
    <message>
        <source>What the host shows was refused. See the details.</source>
        <translation>Was der Host zeigt, wurde zurückgewiesen. Siehe Einzelheiten.</translation>
    </message>
    <message>
        <source>Looked last: %1. Hypha looks again by itself.</source>
        <translation>Zuletzt nachgesehen: %1. Hypha sieht von selbst wieder nach.</translation>
    </message>
    <message>
        <source>Hypha looks by itself every few seconds.</source>
        <translation>Hypha sieht alle paar Sekunden von selbst nach.</translation>
    </message>
    <message>
        <source>Remove this vault from this computer?</source>
        <translation>Diesen Tresor von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>The keys that were made for this device are destroyed. They open nothing, because nobody has approved them. The vault itself stays where it is.</source>
        <translation>Die Schlüssel, die für dieses Gerät angelegt wurden, werden vernichtet. Sie öffnen nichts, weil niemand sie freigegeben hat. Der Tresor selbst bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not let into %1</source>
        <translation>Nicht zugelassen zu %1</translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation>Niemand hat das Gerät rechtzeitig freigegeben.</translation>
    </message>
    <message>
        <source>Something of this vault is still on this computer</source>
        <translation>Etwas von diesem Tresor ist noch auf diesem Computer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Whoever uses this computer could find it there. It opens nothing: nobody has approved this device.</source>
        <translation>Wer diesen Computer benutzt, könnte es dort finden. Es öffnet nichts: Niemand hat dieses Gerät freigegeben.</translation>
    </message>
    <message>
        <source>Remove the folder %1 yourself, or unlock the vault and try again.</source>
        <translation>Entfernen Sie den Ordner %1 selbst, oder entsperren Sie den Tresor und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Holders who are not here hand over their shares from their own machines. Call them on a number you know and read these twelve words aloud: they see the same words, and contribute only if all of them match. The words are not a secret.</source>
        <translation>Inhaber, die nicht hier sind, geben ihre Anteile von ihrem eigenen Computer aus. Rufen Sie sie unter einer Nummer an, die Sie kennen, und lesen Sie diese zwölf Wörter vor: Die Inhaber sehen dieselben Wörter und tragen nur bei, wenn alle übereinstimmen. Die Wörter sind kein Geheimnis.</translation>
    </message>
    <message>
        <source>You have chosen no recovery contact. Cancel the request, and ask for recovery in another way.</source>
        <translation>Sie haben keinen Wiederherstellungskontakt gewählt. Brechen Sie die Anfrage ab und bitten Sie auf anderem Weg um Wiederherstellung.</translation>
    </message>
    <message>
        <source>Call one of your recovery contacts (%1) on a number you know, and read these twelve words aloud. They see the same words on their screen, and let you in only if all of them match. The words are not a secret.</source>
        <translation>Rufen Sie einen Ihrer Wiederherstellungskontakte (%1) unter einer Nummer an, die Sie kennen, und lesen Sie diese zwölf Wörter vor. Der Kontakt sieht dieselben Wörter auf seinem Bildschirm und lässt Sie nur zu, wenn alle übereinstimmen. Die Wörter sind kein Geheimnis.</translation>
    </message>
    <message>
        <source>Somebody who has the right approves it.</source>
        <translation>Jemand, der das Recht hat, gibt das Gerät frei.</translation>
    </message>
    <message>
        <source>Enough shares come together here.</source>
        <translation>Hier kommen genug Anteile zusammen.</translation>
    </message>
    <message>
        <source>A recovery contact lets this device in.</source>
        <translation>Ein Wiederherstellungskontakt lässt dieses Gerät zu.</translation>
    </message>
    <message>
        <source>%1 refused it (%2) and said: “%3”. It can read nothing, and will not be able to.</source>
        <translation>%1 hat das Gerät abgelehnt (%2) und gesagt: „%3“. Es kann nichts lesen und wird es auch nicht können.</translation>
    </message>
    <message>
        <source>%1 refused it (%2). It can read nothing, and will not be able to.</source>
        <translation>%1 hat das Gerät abgelehnt (%2). Es kann nichts lesen und wird es auch nicht können.</translation>
    </message>
    <message>
        <source>This device never came into the vault.</source>
        <translation>Dieses Gerät ist nie in den Tresor gelangt.</translation>
    </message>
    <message>
        <source>Joining it, or coming back, was cut off. It can read nothing.</source>
        <translation>Der Beitritt oder die Rückkehr wurde unterbrochen. Es kann nichts lesen.</translation>
    </message>
    <message>
        <source>Remove this vault from this computer and begin again: nothing is lost by that.</source>
        <translation>Entfernen Sie diesen Tresor von diesem Computer und beginnen Sie von vorn: Dabei geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WelcomePage</name>
    <message>
        <source>Secrets your team can share without trusting the host</source>
        <translation>Geheimnisse, die Ihr Team teilen kann, ohne dem Host zu trauen</translation>
    </message>
    <message>
        <source>Passwords, keys and configuration values, encrypted and signed on your computer, in any git repository.</source>
        <translation>Passwörter, Schlüssel und Konfigurationswerte, auf Ihrem Computer verschlüsselt und unterschrieben, in jedem Git-Repository.</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Einen Tresor anlegen</translation>
    </message>
    <message>
        <source>For a new team or for yourself. Takes about two minutes.</source>
        <translation>Für ein neues Team oder für Sie selbst. Dauert etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Mit einer Einladung beitreten</translation>
    </message>
    <message>
        <source>A colleague invited you to their vault.</source>
        <translation>Ein Kollege hat Sie in seinen Tresor eingeladen.</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Zugang wiederherstellen</translation>
    </message>
    <message>
        <source>With recovery words or shares, after losing a device.</source>
        <translation>Mit Wiederherstellungswörtern oder -anteilen, wenn ein Gerät verloren ging.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordChip</name>
    <message>
        <source>Take the word %1</source>
        <translation>Wort %1 übernehmen</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Vorschlag %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordGrid</name>
    <message>
        <source>Fingerprint words</source>
        <translation>Wörter des Fingerabdrucks</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordsField</name>
    <message>
        <source>Read from a picture or PDF…</source>
        <translation>Aus Bild oder PDF lesen …</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>The file could not be deleted.</source>
        <translation>Die Datei ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list.</source>
        <translation>Wort %1 steht nicht auf der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far</source>
        <translation>
            <numerusform>bisher %n Wort</numerusform>
            <numerusform>bisher %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture or PDF of the sheet</source>
        <translation>Bild oder PDF des Blatts wählen</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.bmp *.pgm *.pdf)</source>
        <translation>Bilder und PDF (*.png *.jpg *.jpeg *.bmp *.pgm *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Ein Code wird gesucht …</translation>
    </message>
    <message>
        <source>There is no QR code on it. Take the picture again, sharp and straight, or type the words.</source>
        <translation>Darauf ist kein QR-Code. Machen Sie das Bild noch einmal, scharf und gerade, oder geben Sie die Wörter ein.</translation>
    </message>
    <message>
        <source>The picture is still on this computer.</source>
        <translation>Das Bild liegt noch auf diesem Computer.</translation>
    </message>
    <message>
        <source>Whoever finds it has the words: %1</source>
        <translation>Wer es findet, hat die Wörter: %1</translation>
    </message>
    <message>
        <source>Delete it, also from the phone or camera that took it.</source>
        <translation>Löschen Sie es, auch von dem Telefon oder der Kamera, mit der es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Words with spaces between them</source>
        <translation>Wörter mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>Four letters of each word are enough; Tab takes the proposal.</source>
        <translation>Vier Buchstaben je Wort genügen; Tab nimmt den Vorschlag.</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <translation>Löschen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>33 words stand on the sheet.</source>
        <translation>Auf dem Blatt stehen 33 Wörter.</translation>
    </message>
    <message>
        <source>All words are there.</source>
        <translation>Alle Wörter sind da.</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordsSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fingerprint: never changes</source>
        <translation>Fingerabdruck: ändert sich nie</translation>
    </message>
    <message>
        <source>Present state: event %1</source>
        <translation>Jetziger Stand: Ereignis %1</translation>
    </message>
</context>
</TS>
