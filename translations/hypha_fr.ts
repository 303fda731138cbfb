<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ErrorText</name>
        <message>
            <source>“%1” cannot be used.</source>
            <translation>« %1 » ne peut pas être utilisé.</translation>
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
            <translation>« %1 » n’existe pas (ou plus).</translation>
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
            <translation>« %1 » existe déjà.</translation>
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
            <source>This computer's clock is more than a day ahead of the vault.</source>
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
            <source>The project's key must be rotated first.</source>
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
            <source>The file with this device's keys is damaged.</source>
            <translation>Le fichier contenant les clés de cet appareil est endommagé.</translation>
        </message>
        <message>
            <source>Without it the vault cannot be opened on this device.</source>
            <translation>Sans lui, le coffre ne peut pas être ouvert sur cet appareil.</translation>
        </message>
        <message>
            <source>Put back a backup of the profile's folder, or restore access with another device.</source>
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
            <source>Compare the words of the vault's state with a colleague before you trust what is there.</source>
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
            <source>This vault is open read-only: “%1” is not what was signed.</source>
            <translation>Ce coffre est ouvert en lecture seule : « %1 » n’est pas ce qui a été signé.</translation>
        </message>
        <message>
            <source>Something changed its files outside Hypha: a fault of the disk, a backup put back, or somebody with access to the repository. What you see is the last state that verified.</source>
            <translation>Quelque chose a modifié ses fichiers en dehors de Hypha : une panne de disque, une sauvegarde restaurée ou quelqu’un ayant accès au dépôt. Vous voyez le dernier état qui a pu être vérifié.</translation>
        </message>
        <message>
            <source>Do not trust newer copies. Compare with a colleague, or restore the repository from a copy; then open the vault again.</source>
            <translation>Ne vous fiez pas aux copies plus récentes. Comparez avec un collègue, ou restaurez le dépôt depuis une copie ; puis rouvrez le coffre.</translation>
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
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
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
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Your team's or your own name. The host can read it.</source>
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
            <source>A git remote can be added with hypha-cli; sharing comes with the next version.</source>
            <translation>Un dépôt git distant peut être ajouté avec hypha-cli ; le partage arrive avec la prochaine version.</translation>
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
            <source>One-time code secret</source>
            <translation>Secret du code à usage unique</translation>
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
            <translation>nouveau, non enregistré</translation>
        </message>
        <message>
            <source>changed, not saved</source>
            <translation>modifié, non enregistré</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expiré</translation>
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
            <source>User name of %1</source>
            <translation>Nom d’utilisateur de %1</translation>
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
            <source>Generate</source>
            <translation>Générer</translation>
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
            <source>Separated by commas</source>
            <translation>Séparées par des virgules</translation>
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
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Begin with a project</source>
            <translation>Commencez par un projet</translation>
        </message>
        <message>
            <source>A project is a group of people who share secrets, such as “website” or “billing”. Sets inside it keep environments apart.</source>
            <translation>Un projet est un groupe de personnes qui partagent des secrets, par exemple « site web » ou « facturation ». Les jeux qu’il contient séparent les environnements.</translation>
        </message>
        <message>
            <source>Choose a set, or make one</source>
            <translation>Choisissez un jeu ou créez-en un</translation>
        </message>
        <message>
            <source>A set holds entries that belong together, such as everything for “production”. Its versions are kept.</source>
            <translation>Un jeu réunit les entrées qui vont ensemble, par exemple tout ce qui sert à la « production ». Ses versions sont conservées.</translation>
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
            <source>No key, user name, address or tag contains this text.</source>
            <translation>Aucune clé, aucun nom d’utilisateur, aucune adresse ni étiquette ne contient ce texte.</translation>
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
            <translation>nouveau</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
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
            <translation>Ces mots sont son empreinte. Notez-les ou donnez-les de vive voix à vos collègues : qui les compare sait qu’il a ouvert votre coffre et aucun autre.</translation>
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
            <translation>Créez un projet et un jeu, par exemple « site web » et « production ».</translation>
        </message>
        <message>
            <source>Drop a .env file on it, look at what it brings, and save the first version.</source>
            <translation>Déposez-y un fichier .env, regardez ce qu’il apporte et enregistrez la première version.</translation>
        </message>
        <message>
            <source>Add first secrets</source>
            <translation>Ajouter les premiers secrets</translation>
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
            <translation>Fusionner : garder les entrées absentes du fichier</translation>
        </message>
        <message>
            <source>Replace: remove entries that are not in the file</source>
            <translation>Remplacer : supprimer les entrées absentes du fichier</translation>
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
                <numerusform>Rien n’a été importé : %n ligne du fichier est illisible.</numerusform>
                <numerusform>Rien n’a été importé : %n lignes du fichier sont illisibles.</numerusform>
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
            <translation>Le brouillon contiendra alors : %1 ajout(s), %2 modification(s), %3 suppression(s).</translation>
        </message>
    </context>
    <context>
        <name>hypha::gui::MainWindow</name>
        <message>
            <source>The demo takes no files: they might hold real secrets.</source>
            <translation>La démo n’accepte pas de fichiers : ils pourraient contenir de vrais secrets.</translation>
        </message>
        <message>
            <source>The demo's passphrase is: %1</source>
            <translation>La phrase secrète de la démo est : %1</translation>
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
        <name>hypha::gui::ProjectModel</name>
        <message>
            <source>%1: you are not a member of this project</source>
            <translation>%1 : vous n’êtes pas membre de ce projet</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Projet %1</translation>
        </message>
        <message>
            <source>Set %1 of project %2</source>
            <translation>Jeu %1 du projet %2</translation>
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
            <translation>Nom du jeu, par exemple « production »</translation>
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
            <source>The set disappears for everybody. Its old versions stay in the repository's history, encrypted.</source>
            <translation>Le jeu disparaît pour tout le monde. Ses anciennes versions restent, chiffrées, dans l’historique du dépôt.</translation>
        </message>
        <message>
            <source>The project and all its sets disappear for everybody. Old versions stay in the repository's history, encrypted.</source>
            <translation>Le projet et tous ses jeux disparaissent pour tout le monde. Les anciennes versions restent, chiffrées, dans l’historique du dépôt.</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>Supprimer %1 ?</translation>
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
            <source>Value before</source>
            <translation>Valeur avant</translation>
        </message>
        <message>
            <source>Value after</source>
            <translation>Valeur après</translation>
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
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>This looks like a secret. Messages are not encrypted.</source>
            <translation>Cela ressemble à un secret. Les messages ne sont pas chiffrés.</translation>
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
            <translation>Une valeur peut faire au plus 1 Mio.</translation>
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
            <translation>Afficher : %1</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copier : %1</translation>
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
            <translation>%1 : copié. Le presse-papiers sera vidé dans %2 secondes.</translation>
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
            <translation>Version %1 enregistrée : %2 ajout(s), %3 modification(s), %4 suppression(s).</translation>
        </message>
        <message>
            <source>Discard the draft?</source>
            <translation>Abandonner le brouillon ?</translation>
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
    </context>
    <context>
        <name>hypha::gui::Shell</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>This is the demo: a throw-away vault that disappears with the window. Do not type real secrets.</source>
            <translation>Ceci est la démo : un coffre jetable qui disparaît avec la fenêtre. N’y saisissez pas de vrais secrets.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) verified</source>
            <translation>
                <numerusform>%n événement vérifié</numerusform>
                <numerusform>%n événements vérifiés</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of the vault's present state: %1</source>
            <translation>Mots de l’état actuel du coffre : %1</translation>
        </message>
        <message>
            <source>The words of the vault's present state. Click to see all twelve and the vault's fingerprint.</source>
            <translation>Les mots de l’état actuel du coffre. Cliquez pour voir les douze et l’empreinte du coffre.</translation>
        </message>
        <message>
            <source>Clipboard cleared in %1 s</source>
            <translation>Presse-papiers vidé dans %1 s</translation>
        </message>
        <message>
            <source>Device “%1”</source>
            <translation>Appareil « %1 »</translation>
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
            <translation>Comparez-les avec un collègue : les mêmes mots signifient le même coffre et le même historique.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Fingerprint: never changes</source>
            <translation>Empreinte : ne change jamais</translation>
        </message>
        <message>
            <source>Present state: event %1</source>
            <translation>État actuel : événement %1</translation>
        </message>
        <message>
            <source>Words of the vault</source>
            <translation>Mots du coffre</translation>
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
            <translation>Elle est courte : quatre mots sans rapport, ou plus, se retiennent facilement et se devinent difficilement.</translation>
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
            <translation>Verrouillé sur « %1 »</translation>
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
    </context>
    <context>
        <name>hypha::gui::VersionModel</name>
        <message>
            <source>No message</source>
            <translation>Aucun message</translation>
        </message>
        <message>
            <source>Version %1: %2</source>
            <translation>Version %1 : %2</translation>
        </message>
        <message>
            <source>Version %1, %2, by %3, %4</source>
            <translation>Version %1, %2, par %3, %4</translation>
        </message>
        <message>
            <source>The set was made</source>
            <translation>Le jeu a été créé</translation>
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
            <source>Joining comes with the next version.</source>
            <translation>L’adhésion arrive avec la prochaine version.</translation>
        </message>
        <message>
            <source>This version is for one person and their devices' vaults.</source>
            <translation>Cette version est destinée à une seule personne et à ses coffres.</translation>
        </message>
        <message>
            <source>Until then you can create a vault of your own.</source>
            <translation>D’ici là, vous pouvez créer votre propre coffre.</translation>
        </message>
        <message>
            <source>Restoring access comes with a later version.</source>
            <translation>Le rétablissement de l’accès arrive avec une version ultérieure.</translation>
        </message>
        <message>
            <source>This version cannot read recovery words or shares yet.</source>
            <translation>Cette version ne sait pas encore lire les mots ou les parts de récupération.</translation>
        </message>
        <message>
            <source>A backup of your profile's folder still opens with its passphrase.</source>
            <translation>Une sauvegarde du dossier de votre profil s’ouvre toujours avec sa phrase secrète.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
    </context>
    <context>
        <name>hypha::gui::WordGrid</name>
        <message>
            <source>Fingerprint words</source>
            <translation>Mots de l’empreinte</translation>
        </message>
    </context>
</TS>
