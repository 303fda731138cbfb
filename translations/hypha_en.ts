<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message numerus="yes">
        <source>%1 becomes %2 of “%3”; its %n key version(s) are wrapped to the device, so that it can read every saved version.</source>
        <translation>
            <numerusform>%1 becomes %2 of “%3”; its %n key version is wrapped to the device, so that it can read every saved version.</numerusform>
            <numerusform>%1 becomes %2 of “%3”; its %n key versions are wrapped to the device, so that it can read every saved version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n key version(s) of “%1” are wrapped to the device.</source>
        <translation>
            <numerusform>The %n key version of “%1” is wrapped to the device.</numerusform>
            <numerusform>The %n key versions of “%1” are wrapped to the device.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message numerus="yes">
        <source>NOT WHOLE. %Ln event(s) are reported here; what is named below does not hold.</source>
        <translation>
            <numerusform>NOT WHOLE. %Ln event is reported here; what is named below does not hold.</numerusform>
            <numerusform>NOT WHOLE. %Ln events are reported here; what is named below does not hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s), verified on %1.</source>
        <translation>
            <numerusform>Complete and unchanged: %Ln event, verified on %1.</numerusform>
            <numerusform>Complete and unchanged: %Ln events, verified on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s).</source>
        <translation>
            <numerusform>Complete and unchanged: %Ln event.</numerusform>
            <numerusform>Complete and unchanged: %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last confirmed by %1 of %n device(s) in the week before.</source>
        <translation>
            <numerusform>Last confirmed by %1 of %n device in the week before.</numerusform>
            <numerusform>Last confirmed by %1 of %n devices in the week before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n share</numerusform>
            <numerusform>%n shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names that goes on</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s), verified %1</source>
        <translation>
            <numerusform>Complete and unchanged: %Ln event, verified %1</numerusform>
            <numerusform>Complete and unchanged: %Ln events, verified %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; last confirmed by %2 of %n device(s) this week.</source>
        <extracomment>%1 is &quot;Complete and unchanged: 12,431 events, verified 2 minutes ago&quot;</extracomment>
        <translation>
            <numerusform>%1; last confirmed by %2 of %n device this week.</numerusform>
            <numerusform>%1; last confirmed by %2 of %n devices this week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartureText</name>
    <message numerus="yes">
        <source>The key of “%1” is renewed; %n device(s) will be able to open the new one.</source>
        <translation>
            <numerusform>The key of “%1” is renewed; %n device will be able to open the new one.</numerusform>
            <numerusform>The key of “%1” is renewed; %n devices will be able to open the new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What could be read before may have been copied: %n set(s), %1. What is in them comes on the list of credentials to change.</source>
        <translation>
            <numerusform>What could be read before may have been copied: %n set, %1. What is in them comes on the list of credentials to change.</numerusform>
            <numerusform>What could be read before may have been copied: %n sets, %1. What is in them comes on the list of credentials to change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message numerus="yes">
        <source>%n more warning(s) follow</source>
        <translation>
            <numerusform>%n more warning follows</numerusform>
            <numerusform>%n more warnings follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message numerus="yes">
        <source>%n project(s) that were chosen keep their present key.</source>
        <translation>
            <numerusform>%n project that was chosen keeps its present key.</numerusform>
            <numerusform>%n projects that were chosen keep their present key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationText</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, though it holds the old key: %1.</source>
        <translation>
            <numerusform>Left out, though it holds the old key: %1.</numerusform>
            <numerusform>Left out, though they hold the old key: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) that should not</source>
        <translation>
            <numerusform>%n device that should not</numerusform>
            <numerusform>%n devices that should not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s): the others wait for the key</source>
        <translation>
            <numerusform>%1 of %n device: the others wait for the key</numerusform>
            <numerusform>%1 of %n devices: the others wait for the key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %1 of %n device(s)</source>
        <translation>
            <numerusform>✓ %1 of %n device</numerusform>
            <numerusform>✓ %1 of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of “%1” were last saved before you were given its keys: they are not opened, only checked for being whole.</source>
        <translation>
            <numerusform>%n set of “%1” was last saved before you were given its keys: it is not opened, only checked for being whole.</numerusform>
            <numerusform>%n sets of “%1” were last saved before you were given its keys: they are not opened, only checked for being whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this computer wait to be sent.</source>
        <translation>
            <numerusform>%n change of this computer waits to be sent.</numerusform>
            <numerusform>%n changes of this computer wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait to be settled.</source>
        <translation>
            <numerusform>%n change of yours waits to be settled.</numerusform>
            <numerusform>%n changes of yours wait to be settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>silent for over %n day(s)</source>
        <translation>
            <numerusform>silent for over %n day</numerusform>
            <numerusform>silent for over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of people who no longer belong still hold the key: renew it first.</source>
        <translation>
            <numerusform>%n device of somebody who no longer belongs still holds the key: renew it first.</numerusform>
            <numerusform>%n devices of people who no longer belong still hold the key: renew it first.</numerusform>
        </translation>
    </message>
</context>
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
    <name>hypha::gui::AccessSheet</name>
    <message numerus="yes">
        <source>%1 has access to %n more project(s).</source>
        <translation>
            <numerusform>%1 has access to %n more project.</numerusform>
            <numerusform>%1 has access to %n more projects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has access to %n more project(s), not to all that were chosen.</source>
        <translation>
            <numerusform>%1 has access to %n more project, not to all that were chosen.</numerusform>
            <numerusform>%1 has access to %n more projects, not to all that were chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::AssistSheet</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::AuditExportSheet</name>
    <message numerus="yes">
        <source>What the list shows: %Ln event(s)</source>
        <translation>
            <numerusform>What the list shows: %Ln event</numerusform>
            <numerusform>What the list shows: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole history: %Ln event(s)</source>
        <translation>
            <numerusform>The whole history: %Ln event</numerusform>
            <numerusform>The whole history: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written.</source>
        <translation>
            <numerusform>%Ln event written.</numerusform>
            <numerusform>%Ln events written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::AuditPage</name>
    <message numerus="yes">
        <source>Not whole: %Ln event(s) hold; what is named below does not.</source>
        <translation>
            <numerusform>Not whole: %Ln event holds; what is named below does not.</numerusform>
            <numerusform>Not whole: %Ln events hold; what is named below does not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not hold; the first is shown.</source>
        <translation>
            <numerusform>%n thing does not hold.</numerusform>
            <numerusform>%n things do not hold; the first is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::ConflictSheet</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::ContactsSheet</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. %1 stay(s): another device of yours names them, and only there that is taken back.</source>
        <translation>
            <numerusform>Saved. %1 stays: another device of yours names them, and only there that is taken back.</numerusform>
            <numerusform>Saved. %1 stay: another device of yours names them, and only there that is taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::CountTable</name>
    <message numerus="yes">
        <source>%1, %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1, %2: %Ln event</numerusform>
            <numerusform>%1, %2: %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::DevicesHeard</name>
    <message numerus="yes">
        <source>silent for over %n day(s)</source>
        <translation>
            <numerusform>silent for over %n day</numerusform>
            <numerusform>silent for over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::DifferenceView</name>
    <message numerus="yes">
        <source>%Ln more part(s) are not shown here.</source>
        <translation>
            <numerusform>%Ln more part is not shown here.</numerusform>
            <numerusform>%Ln more parts are not shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ(s).</source>
        <translation>
            <numerusform>%Ln of them differs.</numerusform>
            <numerusform>%Ln of them differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) stayed</source>
        <translation>
            <numerusform>%Ln tag stayed</numerusform>
            <numerusform>%Ln tags stayed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryDetail</name>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>expires in %n day</numerusform>
            <numerusform>expires in %n days</numerusform>
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
    <name>hypha::gui::EventsView</name>
    <message numerus="yes">
        <source>%Ln event(s), %1</source>
        <translation>
            <numerusform>%Ln event, %1</numerusform>
            <numerusform>%Ln events, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::ExpiryEdit</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::ExportSheet</name>
    <message numerus="yes">
        <source>The whole set: %n entry(s)</source>
        <translation>
            <numerusform>The whole set: %n entry</numerusform>
            <numerusform>The whole set: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is selected: %n entry(s)</source>
        <translation>
            <numerusform>Only what is selected: %n entry</numerusform>
            <numerusform>Only what is selected: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::FieldsEdit</name>
    <message numerus="yes">
        <source>%Ln field(s): too many to stand one below the other. The chosen one is changed below.</source>
        <translation>
            <numerusform>%Ln field: too many to stand one below the other. The chosen one is changed below.</numerusform>
            <numerusform>%Ln fields: too many to stand one below the other. The chosen one is changed below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::FilterBar</name>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::HeardView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::HeatMap</name>
    <message numerus="yes">
        <source>%Ln event(s), %1.</source>
        <translation>
            <numerusform>%Ln event, %1.</numerusform>
            <numerusform>%Ln events, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were active.</source>
        <translation>
            <numerusform>%Ln person was active.</numerusform>
            <numerusform>%Ln people were active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1, %2: %Ln event</numerusform>
            <numerusform>%1, %2: %Ln events</numerusform>
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
    <name>hypha::gui::KeyLanes</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s).</source>
        <translation>
            <numerusform>%Ln key.</numerusform>
            <numerusform>%Ln keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left somebody out.</source>
        <translation>
            <numerusform>%Ln of them left somebody out.</numerusform>
            <numerusform>%Ln of them left somebody out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::KitSheet</name>
    <message numerus="yes">
        <source>%n project(s) must still be shared with it.</source>
        <translation>
            <numerusform>%n project must still be shared with it.</numerusform>
            <numerusform>%n projects must still be shared with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::LeftToDo</name>
    <message numerus="yes">
        <source>%n credential(s) could be read by somebody who is gone, and are still the same. Change them where they are used.</source>
        <translation>
            <numerusform>%n credential could be read by somebody who is gone, and is still the same. Change it where it is used.</numerusform>
            <numerusform>%n credentials could be read by somebody who is gone, and are still the same. Change them where they are used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::MemberModel</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ask to join.</source>
        <translation>
            <numerusform>%n device asks to join.</numerusform>
            <numerusform>%n devices ask to join.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) should be renewed: %1.</source>
        <comment>keys of projects</comment>
        <translation>
            <numerusform>%n key should be renewed: %1.</numerusform>
            <numerusform>%n keys should be renewed: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoverSheet</name>
    <message numerus="yes">
        <source>%n more in case that one is forged</source>
        <translation>
            <numerusform>%n more in case that one is forged</numerusform>
            <numerusform>%n more in case that one is forged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoveryAlarm</name>
    <message numerus="yes">
        <source>%n more under Recovery.</source>
        <translation>
            <numerusform>%n more under Recovery.</numerusform>
            <numerusform>%n more under Recovery.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoveryPage</name>
    <message numerus="yes">
        <source>If a device, a passphrase or a person is lost, these ways lead back. %n of them need(s) you.</source>
        <translation>
            <numerusform>If a device, a passphrase or a person is lost, these ways lead back. %n of them needs you.</numerusform>
            <numerusform>If a device, a passphrase or a person is lost, these ways lead back. %n of them need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n active device(s): one lets the other back in.</source>
        <translation>
            <numerusform>You have %n active device: a second one would let you back in.</numerusform>
            <numerusform>You have %n active devices: one lets the other back in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) nobody has checked for a year: their holders do it with “Check a share”.</source>
        <translation>
            <numerusform>%n share nobody has checked for a year: its holder does it with “Check a share”.</numerusform>
            <numerusform>%n shares nobody has checked for a year: their holders do it with “Check a share”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) may be on no paper: check the sheets if there are any, else make a new set.</source>
        <translation>
            <numerusform>%n share may be on no paper: check the sheet if there is one, else make a new set.</numerusform>
            <numerusform>%n shares may be on no paper: check the sheets if there are any, else make a new set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) are only said by others than the holders, and do not count.</source>
        <translation>
            <numerusform>%n more check is only said by others than the holder, and does not count.</numerusform>
            <numerusform>%n more checks are only said by others than the holders, and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) nobody has checked yet: their holders do it with “Check a share”.</source>
        <translation>
            <numerusform>%n share nobody has checked yet: its holder does it with “Check a share”.</numerusform>
            <numerusform>%n shares nobody has checked yet: their holders do it with “Check a share”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) went to a request for recovery that came to nothing, and whoever asked may keep them: make a new set.</source>
        <translation>
            <numerusform>%n share went to a request for recovery that came to nothing, and whoever asked may keep it: make a new set.</numerusform>
            <numerusform>%n shares went to a request for recovery that came to nothing, and whoever asked may keep them: make a new set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only saved as a file: print it, then delete it.</source>
        <translation>
            <numerusform>%n of them only saved as a file: print it, then delete it.</numerusform>
            <numerusform>%n of them only saved as files: print them, then delete them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::RequestList</name>
    <message numerus="yes">
        <source>%n share(s) came in through the vault so far.</source>
        <translation>
            <numerusform>%n share came in through the vault so far.</numerusform>
            <numerusform>%n shares came in through the vault so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) for recovery are not shown. If nobody made them, tell whoever runs the repository.</source>
        <translation>
            <numerusform>%n more request for recovery is not shown. If nobody made it, tell whoever runs the repository.</numerusform>
            <numerusform>%n more requests for recovery are not shown. If nobody made them, tell whoever runs the repository.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::RotateSheet</name>
    <message numerus="yes">
        <source>The keys of %n project(s) are renewed.</source>
        <translation>
            <numerusform>The key of %n project is renewed.</numerusform>
            <numerusform>The keys of %n projects are renewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n project(s) are renewed; look at who can open them.</source>
        <translation>
            <numerusform>The key of %n project is renewed; look at who can open it.</numerusform>
            <numerusform>The keys of %n projects are renewed; look at who can open them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) keep their present key.</source>
        <translation>
            <numerusform>%n project keeps its present key.</numerusform>
            <numerusform>%n projects keep their present key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SecretRow</name>
    <message numerus="yes">
        <source>Copied, cleared in %n s</source>
        <comment>s: seconds</comment>
        <translation>
            <numerusform>Copied, cleared in %n s</numerusform>
            <numerusform>Copied, cleared in %n s</numerusform>
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
    <message numerus="yes">
        <source>%n entry(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%n entry written to %1. The file is not encrypted.</numerusform>
            <numerusform>%n entries written to %1. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in the draft of %1 now.</source>
        <translation>
            <numerusform>%n entry is in the draft of %1 now.</numerusform>
            <numerusform>%n entries are in the draft of %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) removed.</source>
        <translation>
            <numerusform>%n entry removed.</numerusform>
            <numerusform>%n entries removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SelectionSummary</name>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n entry chosen</numerusform>
            <numerusform>%n entries chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SettingsPage</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>after %n second</numerusform>
            <numerusform>after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SetupSheet</name>
    <message numerus="yes">
        <source>%n sheet(s) are made, one for each share. They are shown once, here.</source>
        <translation>
            <numerusform>%n sheet is made, for the one share. It is shown once, here.</numerusform>
            <numerusform>%n sheets are made, one for each share. They are shown once, here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) are also sealed to their holders&apos; devices.</source>
        <translation>
            <numerusform>%n share is also sealed to its holder&apos;s devices.</numerusform>
            <numerusform>%n shares are also sealed to their holders&apos; devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have no holder: their names are left to be written by hand.</source>
        <translation>
            <numerusform>%n sheet has no holder: its name is left to be written by hand.</numerusform>
            <numerusform>%n sheets have no holder: their names are left to be written by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n shares on devices: what is needed are so many shares, not so many people.</source>
        <translation>
            <numerusform>%1 gets %n share on devices: what is needed are so many shares, not so many people.</numerusform>
            <numerusform>%1 gets %n shares on devices: what is needed are so many shares, not so many people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::Shell</name>
    <message numerus="yes">
        <source>%n device(s) wait for approval</source>
        <translation>
            <numerusform>%n device waits for approval</numerusform>
            <numerusform>%n devices wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery request(s) wait for you</source>
        <translation>
            <numerusform>%n recovery request waits for you</numerusform>
            <numerusform>%n recovery requests wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) back need you</source>
        <translation>
            <numerusform>%n way back needs you</numerusform>
            <numerusform>%n ways back need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled</source>
        <translation>
            <numerusform>%n change of yours must be settled</numerusform>
            <numerusform>%n changes of yours must be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) should be renewed</source>
        <translation>
            <numerusform>%n key should be renewed</numerusform>
            <numerusform>%n keys should be renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) verified</source>
        <translation>
            <numerusform>%Ln event verified</numerusform>
            <numerusform>%Ln events verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncBanners</name>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled.</source>
        <translation>
            <numerusform>%n change of yours must be settled.</numerusform>
            <numerusform>%n changes of yours must be settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncCenter</name>
    <message numerus="yes">
        <source>%n change(s) of others came in.</source>
        <translation>
            <numerusform>%n change of others came in.</numerusform>
            <numerusform>%n changes of others came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled.</source>
        <translation>
            <numerusform>%n change of yours must be settled.</numerusform>
            <numerusform>%n changes of yours must be settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of members could not be put back.</source>
        <translation>
            <numerusform>%n change of a member could not be put back.</numerusform>
            <numerusform>%n changes of members could not be put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncSheet</name>
    <message numerus="yes">
        <source>%n event(s) that this computer has seen there are gone.</source>
        <translation>
            <numerusform>%n event that this computer has seen there is gone.</numerusform>
            <numerusform>%n events that this computer has seen there are gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::TagEdit</name>
    <message numerus="yes">
        <source>%Ln tag(s): too many to stand side by side</source>
        <translation>
            <numerusform>%Ln tag: too many to stand side by side</numerusform>
            <numerusform>%Ln tags: too many to stand side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::TimelineChart</name>
    <message numerus="yes">
        <source>%Ln event(s), %1.</source>
        <translation>
            <numerusform>%Ln event, %1.</numerusform>
            <numerusform>%Ln events, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::TotpRow</name>
    <message numerus="yes">
        <source>Holds for %n more second(s)</source>
        <translation>
            <numerusform>Holds for %n more second</numerusform>
            <numerusform>Holds for %n more seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::TransferSheet</name>
    <message numerus="yes">
        <source>Move %n entry(s) to a set</source>
        <translation>
            <numerusform>Move %n entry to a set</numerusform>
            <numerusform>Move %n entries to a set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n entry(s) to a set</source>
        <translation>
            <numerusform>Copy %n entry to a set</numerusform>
            <numerusform>Copy %n entries to a set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are there already and will be replaced.</source>
        <translation>
            <numerusform>%n key is there already and will be replaced.</numerusform>
            <numerusform>%n keys are there already and will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are there already and stay as they are.</source>
        <translation>
            <numerusform>%n key is there already and stays as it is.</numerusform>
            <numerusform>%n keys are there already and stay as they are.</numerusform>
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
<context>
    <name>hypha::gui::WordsField</name>
    <message numerus="yes">
        <source>%n word(s) so far</source>
        <translation>
            <numerusform>%n word so far</numerusform>
            <numerusform>%n words so far</numerusform>
        </translation>
    </message>
</context>
</TS>
