<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
            <source>This computer's clock is more than a day ahead of the vault.</source>
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
            <translation>Der Schlüssel wurde diesem Gerät nie gegeben oder seither gewechselt.</translation>
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
            <source>The project's key must be rotated first.</source>
            <translation>Zuerst muss der Schlüssel des Projekts gewechselt werden.</translation>
        </message>
        <message>
            <source>Somebody who could read it is no longer a member.</source>
            <translation>Jemand, der mitlesen konnte, ist kein Mitglied mehr.</translation>
        </message>
        <message>
            <source>Ask an admin to rotate the key.</source>
            <translation>Bitten Sie einen Admin, den Schlüssel zu wechseln.</translation>
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
            <source>The file with this device's keys is damaged.</source>
            <translation>Die Datei mit den Schlüsseln dieses Geräts ist beschädigt.</translation>
        </message>
        <message>
            <source>Without it the vault cannot be opened on this device.</source>
            <translation>Ohne sie lässt sich der Tresor auf diesem Gerät nicht öffnen.</translation>
        </message>
        <message>
            <source>Put back a backup of the profile's folder, or restore access with another device.</source>
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
            <source>Compare the words of the vault's state with a colleague before you trust what is there.</source>
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
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen …</translation>
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
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Your team's or your own name. The host can read it.</source>
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
            <source>A git remote can be added with hypha-cli; sharing comes with the next version.</source>
            <translation>Ein Git-Remote lässt sich mit hypha-cli hinzufügen; das Teilen kommt mit der nächsten Version.</translation>
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
            <source>One-time code secret</source>
            <translation>Geheimnis für Einmalcodes</translation>
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
            <source>User name of %1</source>
            <translation>Benutzername von %1</translation>
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
            <source>Generate</source>
            <translation>Erzeugen</translation>
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
            <source>Separated by commas</source>
            <translation>Durch Kommas getrennt</translation>
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
            <translation>Nach Schlüssel, Benutzername, Adresse oder Schlagwort filtern</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Verwerfen …</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Einträge</translation>
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
            <source>No key, user name, address or tag contains this text.</source>
            <translation>Kein Schlüssel, Benutzername, keine Adresse und kein Schlagwort enthält diesen Text.</translation>
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
            <source>Drop a .env file on it, look at what it brings, and save the first version.</source>
            <translation>Ziehen Sie eine .env-Datei darauf, sehen Sie sich an, was sie bringt, und speichern Sie die erste Version.</translation>
        </message>
        <message>
            <source>Add first secrets</source>
            <translation>Erste Geheimnisse hinzufügen</translation>
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
    </context>
    <context>
        <name>hypha::gui::MainWindow</name>
        <message>
            <source>The demo takes no files: they might hold real secrets.</source>
            <translation>Die Demo nimmt keine Dateien an: Sie könnten echte Geheimnisse enthalten.</translation>
        </message>
        <message>
            <source>The demo's passphrase is: %1</source>
            <translation>Die Passphrase der Demo ist: %1</translation>
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
            <source>The set disappears for everybody. Its old versions stay in the repository's history, encrypted.</source>
            <translation>Die Sammlung verschwindet für alle. Ihre alten Versionen bleiben verschlüsselt im Verlauf des Repositorys.</translation>
        </message>
        <message>
            <source>The project and all its sets disappear for everybody. Old versions stay in the repository's history, encrypted.</source>
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
            <source>Value before</source>
            <translation>Wert vorher</translation>
        </message>
        <message>
            <source>Value after</source>
            <translation>Wert nachher</translation>
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
            <source>This looks like a secret. Messages are not encrypted.</source>
            <translation>Das sieht nach einem Geheimnis aus. Nachrichten sind nicht verschlüsselt.</translation>
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
    </context>
    <context>
        <name>hypha::gui::Shell</name>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Geheimnisse</translation>
        </message>
        <message>
            <source>This is the demo: a throw-away vault that disappears with the window. Do not type real secrets.</source>
            <translation>Das ist die Demo: ein Wegwerf-Tresor, der mit dem Fenster verschwindet. Geben Sie keine echten Geheimnisse ein.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) verified</source>
            <translation>
                <numerusform>%n Ereignis geprüft</numerusform>
                <numerusform>%n Ereignisse geprüft</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of the vault's present state: %1</source>
            <translation>Wörter des jetzigen Tresorstands: %1</translation>
        </message>
        <message>
            <source>The words of the vault's present state. Click to see all twelve and the vault's fingerprint.</source>
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
        <message>
            <source>Words of the vault</source>
            <translation>Wörter des Tresors</translation>
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
            <source>Joining comes with the next version.</source>
            <translation>Das Beitreten kommt mit der nächsten Version.</translation>
        </message>
        <message>
            <source>This version is for one person and their devices' vaults.</source>
            <translation>Diese Version ist für eine Person und ihre eigenen Tresore.</translation>
        </message>
        <message>
            <source>Until then you can create a vault of your own.</source>
            <translation>Bis dahin können Sie einen eigenen Tresor anlegen.</translation>
        </message>
        <message>
            <source>Restoring access comes with a later version.</source>
            <translation>Das Wiederherstellen kommt mit einer späteren Version.</translation>
        </message>
        <message>
            <source>This version cannot read recovery words or shares yet.</source>
            <translation>Diese Version kann Wiederherstellungswörter und -anteile noch nicht lesen.</translation>
        </message>
        <message>
            <source>A backup of your profile's folder still opens with its passphrase.</source>
            <translation>Eine Sicherung Ihres Profilordners öffnet sich weiterhin mit ihrer Passphrase.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
    </context>
    <context>
        <name>hypha::gui::WordGrid</name>
        <message>
            <source>Fingerprint words</source>
            <translation>Wörter des Fingerabdrucks</translation>
        </message>
    </context>
</TS>
