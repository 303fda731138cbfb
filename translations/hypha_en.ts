<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hypha::gui::EntryList</name>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unsaved change(s)</source>
            <translation>
                <numerusform>%n unsaved change</numerusform>
                <numerusform>%n unsaved changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hypha::gui::ImportSheet</name>
        <message numerus="yes">
            <source>Nothing was imported: %n line(s) of the file cannot be read.</source>
            <translation>
                <numerusform>Nothing was imported: %n line of the file cannot be read.</numerusform>
                <numerusform>Nothing was imported: %n lines of the file cannot be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file has %n entry(s).</source>
            <translation>
                <numerusform>The file has %n entry.</numerusform>
                <numerusform>The file has %n entries.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hypha::gui::SecretsPage</name>
        <message numerus="yes">
            <source>%n entry(s) are in the draft now.</source>
            <translation>
                <numerusform>%n entry is in the draft now.</numerusform>
                <numerusform>%n entries are in the draft now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) will be removed when you save.</source>
            <translation>
                <numerusform>%n entry will be removed when you save.</numerusform>
                <numerusform>%n entries will be removed when you save.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) that were never saved will be lost.</source>
            <translation>
                <numerusform>%n change that was never saved will be lost.</numerusform>
                <numerusform>%n changes that were never saved will be lost.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hypha::gui::Shell</name>
        <message numerus="yes">
            <source>%n event(s) verified</source>
            <translation>
                <numerusform>%n event verified</numerusform>
                <numerusform>%n events verified</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hypha::gui::UnlockPage</name>
        <message numerus="yes">
            <source>The next try is possible in %n second(s).</source>
            <translation>
                <numerusform>The next try is possible in %n second.</numerusform>
                <numerusform>The next try is possible in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
</TS>
