<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of events and how many of them, as in &quot;People: 3&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>“%1” may act for %2 from now on.</source>
        <translation>“%1”从现在起可以代表 %2 操作。</translation>
    </message>
    <message>
        <source>%1 joins %2 as %3: %4</source>
        <translation>%1 以%3身份加入 %2：%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes %2 of “%3”; its %n key version(s) are wrapped to the device, so that it can read every saved version.</source>
        <translation>
            <numerusform>%1 成为“%3”的%2；其 %n 个密钥版本会封装给此设备，使其可以读取每个已保存的版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n key version(s) of “%1” are wrapped to the device.</source>
        <translation>
            <numerusform>“%1”的 %n 个密钥版本会封装给此设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays closed to the device until somebody who shares that project hands it the keys.</source>
        <translation>在有权共享“%1”的人将密钥交给此设备之前，它无法打开该项目。</translation>
    </message>
    <message>
        <source>Everybody sees this in the audit log, signed by your device.</source>
        <translation>所有人都会在审计日志中看到此操作，并附有您设备的签名。</translation>
    </message>
    <message>
        <source>So may “%1”, a device of theirs from before. Revoke it first unless its words are: %2</source>
        <translation>对方以前的设备“%1”也可以。请先将其撤销，除非它的单词是：%2</translation>
    </message>
</context>
<context>
    <name>AuditKinds</name>
    <message>
        <source>Of a newer program</source>
        <translation>来自较新的程序</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>保险库已创建</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>设备已登记</translation>
    </message>
    <message>
        <source>Device approved</source>
        <translation>设备已批准</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>设备已撤销</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>成员已添加</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>成员已移除</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>角色已更改</translation>
    </message>
    <message>
        <source>Ownership transferred</source>
        <translation>所有权已移交</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>项目已创建</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>项目已更改</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>项目已删除</translation>
    </message>
    <message>
        <source>Set created</source>
        <translation>集合已创建</translation>
    </message>
    <message>
        <source>Set renamed</source>
        <translation>集合已重命名</translation>
    </message>
    <message>
        <source>Set deleted</source>
        <translation>集合已删除</translation>
    </message>
    <message>
        <source>Version saved</source>
        <translation>版本已保存</translation>
    </message>
    <message>
        <source>Set read</source>
        <translation>集合已读取</translation>
    </message>
    <message>
        <source>Key renewed</source>
        <translation>密钥已轮换</translation>
    </message>
    <message>
        <source>Key shared</source>
        <translation>密钥已共享</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>History confirmed</source>
        <translation>历史记录已确认</translation>
    </message>
    <message>
        <source>Recovery requested</source>
        <translation>已申请恢复</translation>
    </message>
    <message>
        <source>Recovery cancelled</source>
        <translation>恢复已取消</translation>
    </message>
    <message>
        <source>Recovery contacts chosen</source>
        <translation>已选择恢复联系人</translation>
    </message>
    <message>
        <source>Recovery helped</source>
        <translation>已协助恢复</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>恢复密钥已创建</translation>
    </message>
    <message>
        <source>Recovery share given</source>
        <translation>已提供恢复分片</translation>
    </message>
    <message>
        <source>Recovery completed</source>
        <translation>恢复已完成</translation>
    </message>
    <message>
        <source>CI enrolled</source>
        <translation>CI 已登记</translation>
    </message>
    <message>
        <source>CI revoked</source>
        <translation>CI 已撤销</translation>
    </message>
    <message>
        <source>CI read</source>
        <translation>CI 已读取</translation>
    </message>
    <message>
        <source>CI expired</source>
        <translation>CI 已过期</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message numerus="yes">
        <source>NOT WHOLE. %Ln event(s) are reported here; what is named below does not hold.</source>
        <translation>
            <numerusform>不完整。此处列出 %Ln 个事件；下列内容未通过验证。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s), verified on %1.</source>
        <translation>
            <numerusform>完整且未被更改：%Ln 个事件，验证于 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s).</source>
        <translation>
            <numerusform>完整且未被更改：%Ln 个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last confirmed by %1 of %n device(s) in the week before.</source>
        <translation>
            <numerusform>此前一周有 %1 台设备确认过（共 %n 台）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every event the signature, the place in the chain and its author&apos;s permission were checked.</source>
        <translation>已检查每个事件的签名、链中位置及其作者的权限。</translation>
    </message>
    <message>
        <source>%1, key %2: %3</source>
        <comment>a project, a key&apos;s number and why it was made</comment>
        <translation>%1，密钥 %2：%3</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未包括：%1。</translation>
    </message>
    <message>
        <source>Keys renewed in this period</source>
        <translation>此时间段内轮换的密钥</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>keys were renewed</comment>
        <translation>无。</translation>
    </message>
    <message>
        <source> · signed with “%1”</source>
        <extracomment>behind what happened: the device that signed it</extracomment>
        <translation> · 由“%1”签名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter and the period let nothing through.</source>
        <translation>筛选条件和时间段内没有任何事件。</translation>
    </message>
    <message>
        <source>Audit log of %1</source>
        <translation>%1 的审计日志</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>全部历史记录</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>none: every event of the period</source>
        <translation>无：此时间段内的所有事件</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>%1; days and times of %2, by the signers&apos; clocks</source>
        <comment>a time and a time zone</comment>
        <translation>%1；日期和时间为%2，以签名者的时钟为准</translation>
    </message>
    <message>
        <source>Fingerprint of the vault</source>
        <translation>保险库的指纹</translation>
    </message>
    <message>
        <source>State of the log: event %L1</source>
        <translation>日志状态：事件 %L1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>on each sheet of paper</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 did what only a newer Hypha understands (%2)</source>
        <translation>%1 执行了只有更新版本的 Hypha 才能识别的操作（%2）</translation>
    </message>
    <message>
        <source>%1 created the vault %2 on %3</source>
        <translation>%1 在 %3 上创建了保险库 %2</translation>
    </message>
    <message>
        <source>%1 changed the vault&apos;s settings: %2</source>
        <translation>%1 更改了保险库的设置：%2</translation>
    </message>
    <message>
        <source>%1 asked to join with %2</source>
        <translation>%1 用 %2 申请加入</translation>
    </message>
    <message>
        <source>%1 approved %2 for %3</source>
        <translation>%1 批准了 %3 的 %2</translation>
    </message>
    <message>
        <source>%1 revoked %2 of %3</source>
        <translation>%1 撤销了 %3 的 %2</translation>
    </message>
    <message>
        <source>%1 gave %2 access to %3 as %4</source>
        <translation>%1 授予 %2 对 %3 的访问权限，角色为%4</translation>
    </message>
    <message>
        <source>%1 admitted %2 to the vault as %3</source>
        <translation>%1 将 %2 加入保险库，角色为%3</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <comment>a person and a project</comment>
        <translation>%1 退出了 %2</translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <translation>%1 将 %2 从 %3 中移除</translation>
    </message>
    <message>
        <source>%1 left the vault</source>
        <translation>%1 退出了保险库</translation>
    </message>
    <message>
        <source>%1 removed %2 from the vault</source>
        <translation>%1 将 %2 从保险库中移除</translation>
    </message>
    <message>
        <source>%1 changed the role of %2 in %3 from %4 to %5</source>
        <translation>%1 将 %2 在 %3 中的角色从%4改为%5</translation>
    </message>
    <message>
        <source>%1 changed the role of %2 in the vault from %3 to %4</source>
        <translation>%1 将 %2 在保险库中的角色从%3改为%4</translation>
    </message>
    <message>
        <source>%1 made %2 the owner of %3</source>
        <translation>%1 将 %2 设为 %3 的所有者</translation>
    </message>
    <message>
        <source>%1 made %2 the owner of the vault</source>
        <translation>%1 将 %2 设为保险库的所有者</translation>
    </message>
    <message>
        <source>%1 created the project %2</source>
        <translation>%1 创建了项目 %2</translation>
    </message>
    <message>
        <source>%1 renamed the project %2 to %3</source>
        <translation>%1 将项目 %2 重命名为 %3</translation>
    </message>
    <message>
        <source>%1 changed when the key of %2 is renewed</source>
        <translation>%1 更改了 %2 的密钥轮换时间</translation>
    </message>
    <message>
        <source>%1 deleted the project %2</source>
        <translation>%1 删除了项目 %2</translation>
    </message>
    <message>
        <source>%1 created the set %2 in %3</source>
        <translation>%1 在 %3 中创建了集合 %2</translation>
    </message>
    <message>
        <source>%1 renamed the set %2 in %3 to %4</source>
        <translation>%1 将 %3 中的集合 %2 重命名为 %4</translation>
    </message>
    <message>
        <source>%1 deleted the set %2 in %3</source>
        <translation>%1 删除了 %3 中的集合 %2</translation>
    </message>
    <message>
        <source>%1 saved version %2 of %3 in %4</source>
        <translation>%1 保存了 %4 中 %3 的版本 %2</translation>
    </message>
    <message>
        <source>%1 renewed the key of %2: %3</source>
        <comment>why</comment>
        <translation>%1 轮换了 %2 的密钥：%3</translation>
    </message>
    <message>
        <source>; without %1</source>
        <translation>；不包括 %1</translation>
    </message>
    <message>
        <source>%1 gave key %2 of %3 to %4</source>
        <translation>%1 将 %3 的密钥 %2 交给了 %4</translation>
    </message>
    <message>
        <source>%1 noted: %2</source>
        <translation>%1 添加了备注：%2</translation>
    </message>
    <message>
        <source>%1 confirmed the history up to event %2 from %3</source>
        <translation>%1 用 %3 确认了截至事件 %2 的历史记录</translation>
    </message>
    <message>
        <source>%1 asked to recover access with the organisation&apos;s shares, on %2</source>
        <translation>%1 在 %2 上申请用组织的分片恢复访问</translation>
    </message>
    <message>
        <source>%1 asked to recover access with the help of contacts, on %2</source>
        <translation>%1 在 %2 上申请由联系人协助恢复访问</translation>
    </message>
    <message>
        <source>%1 stopped a recovery</source>
        <translation>%1 中止了一次恢复</translation>
    </message>
    <message>
        <source>%1 has no recovery contacts any more</source>
        <translation>%1 不再有恢复联系人</translation>
    </message>
    <message>
        <source>%1 chose %2 to help with recovery</source>
        <translation>%1 选择了 %2 协助恢复</translation>
    </message>
    <message>
        <source>%1 helped %2 to recover access to %3</source>
        <translation>%1 协助 %2 恢复了对 %3的访问</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made the organisation&apos;s recovery anew: set %2, %3</source>
        <translation>%1 重新设置了组织恢复：第 %2 套，%3</translation>
    </message>
    <message>
        <source>%1 set up the organisation&apos;s recovery: set %2, %3</source>
        <translation>%1 设置了组织恢复：第 %2 套，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gave a share to a recovery</source>
        <translation>%1 为一次恢复提供了分片</translation>
    </message>
    <message>
        <source>%1 recovered access with %2 and became the owner</source>
        <translation>%1 用 %2恢复了访问，并成为所有者</translation>
    </message>
    <message>
        <source>%1 recovered access with %2</source>
        <translation>%1 用 %2恢复了访问</translation>
    </message>
    <message>
        <source>%1 enrolled %2 for %3</source>
        <comment>a CI device and what may use it</comment>
        <translation>%1 为 %3 登记了 %2</translation>
    </message>
    <message>
        <source>%1 revoked %2</source>
        <comment>a CI device</comment>
        <translation>%1 撤销了 %2</translation>
    </message>
    <message>
        <source>%1 has expired</source>
        <comment>a CI device</comment>
        <translation>%1 已过期</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>%1 read version %2 of %3 in %4</source>
        <translation>%1 读取了 %4 中 %3 的版本 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names that goes on</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, until %1</source>
        <comment>a time at which it ends</comment>
        <translation>，至 %1</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>who approves devices</source>
        <translation>由谁批准设备</translation>
    </message>
    <message>
        <source>the GitHub organisation</source>
        <translation>GitHub 组织</translation>
    </message>
    <message>
        <source>whether reads are recorded</source>
        <translation>是否记录读取</translation>
    </message>
    <message>
        <source>when keys are renewed</source>
        <translation>密钥轮换时间</translation>
    </message>
    <message>
        <source>the project was created</source>
        <translation>项目已创建</translation>
    </message>
    <message>
        <source>somebody was removed</source>
        <translation>有人被移除</translation>
    </message>
    <message>
        <source>a device was revoked</source>
        <translation>有设备被撤销</translation>
    </message>
    <message>
        <source>it was time</source>
        <translation>已到轮换时间</translation>
    </message>
    <message>
        <source>because of an incident</source>
        <translation>因安全事件</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>主动轮换</translation>
    </message>
    <message>
        <source>after a recovery</source>
        <translation>在恢复之后</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <comment>a note or message after a sentence</comment>
        <translation>：“%1”</translation>
    </message>
    <message>
        <source>%1 noted that recovery share %2 of group %3 was checked (set %4)</source>
        <translation>%1 记录：第 %3 组的恢复分片 %2 已检查（第 %4 套）</translation>
    </message>
    <message>
        <source>%1 noted that recovery share %2 of group %3 was printed (set %4)</source>
        <translation>%1 记录：第 %3 组的恢复分片 %2 已打印（第 %4 套）</translation>
    </message>
    <message>
        <source>%1 noted that the emergency kit %2 was used</source>
        <translation>%1 记录：应急包 %2 已使用</translation>
    </message>
    <message>
        <source>the organisation&apos;s recovery key</source>
        <translation>组织的恢复密钥</translation>
    </message>
    <message>
        <source>%1 noted that recovery share %2 of group %3 was saved as PDF (set %4)</source>
        <translation>%1 记录：第 %3 组的恢复分片 %2 已另存为 PDF（第 %4 套）</translation>
    </message>
    <message>
        <source>%1 noted that the words of recovery share %2 of group %3 were saved (set %4)</source>
        <translation>%1 记录：第 %3 组的恢复分片 %2 的单词已保存（第 %4 套）</translation>
    </message>
    <message>
        <source>%1 noted that the emergency kit %2 was saved as PDF</source>
        <translation>%1 记录：应急包 %2 已另存为 PDF</translation>
    </message>
    <message>
        <source>%1 noted that the words of the emergency kit %2 were saved</source>
        <translation>%1 记录：应急包 %2 的单词已保存</translation>
    </message>
    <message>
        <source>%1 noted that the emergency kit %2 was printed</source>
        <translation>%1 记录：应急包 %2 已打印</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete and unchanged: %Ln event(s), verified %1</source>
        <translation>
            <numerusform>完整且未被更改：%Ln 个事件，%1验证</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; last confirmed by %2 of %n device(s) this week.</source>
        <extracomment>%1 is &quot;Complete and unchanged: 12,431 events, verified 2 minutes ago&quot;</extracomment>
        <translation>
            <numerusform>%1；本周有 %2 台设备确认过（共 %n 台）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything holds: %1 events, %2 records and %3 versions compared, %4 keys opened, %5 versions decrypted.</source>
        <translation>一切无误：已核对 %1 个事件、%2 条记录和 %3 个版本，打开 %4 个密钥，解密 %5 个版本。</translation>
    </message>
    <message>
        <source>The file was changed, damaged, or replaced by another one after it was written.</source>
        <translation>该文件在写入后被更改、损坏或替换。</translation>
    </message>
    <message>
        <source>The file was deleted or withheld by whoever stores the vault, or the copy is incomplete.</source>
        <translation>该文件被保险库的存储方删除或扣留，或者副本不完整。</translation>
    </message>
    <message>
        <source>Somebody added a file without an event; nothing in it is believed.</source>
        <translation>有人添加了没有对应事件的文件；其中的任何内容都不予采信。</translation>
    </message>
    <message>
        <source>It was not signed by the device that it names, or was changed after it was signed.</source>
        <translation>它并非由其所称的设备签名，或在签名后被更改。</translation>
    </message>
    <message>
        <source>An event was removed, inserted, moved or changed: the history is not the one that was written.</source>
        <translation>有事件被删除、插入、移动或更改：这不是原来写下的历史记录。</translation>
    </message>
    <message>
        <source>The storage shows an older state than this computer has already seen.</source>
        <translation>存储处显示的状态比此计算机已看到的更旧。</translation>
    </message>
    <message>
        <source>The storage shows another history than the one this computer has seen.</source>
        <translation>存储处显示的历史记录与此计算机已看到的不同。</translation>
    </message>
    <message>
        <source>The data is damaged, or was encrypted for something else.</source>
        <translation>数据已损坏，或是为其他用途加密的。</translation>
    </message>
    <message>
        <source>Somebody who shared the key handed this device another key than everybody else.</source>
        <translation>有共享密钥的人交给此设备的密钥与交给其他人的不同。</translation>
    </message>
    <message>
        <source>A record says something else than the history: whoever signed it was allowed to write, but not this.</source>
        <translation>有一条记录与历史记录不符：签名者有写入权限，但无权写入此内容。</translation>
    </message>
    <message>
        <source>These are not the bytes that a program writes which works: damage, or an attack on readers.</source>
        <translation>这些字节不是正常的程序写出的：可能已损坏，或是针对读取者的攻击。</translation>
    </message>
    <message>
        <source>It is signed, but its author was not allowed to do it: a broken program, or an attack by a member.</source>
        <translation>它有签名，但其作者无权执行此操作：可能是程序故障，或是成员的攻击。</translation>
    </message>
    <message>
        <source>An operation was cut in two: what must follow a removal is missing.</source>
        <translation>一项操作被截断：移除之后必须跟随的内容缺失。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this; update to read it.</source>
        <translation>这是由更新版本的程序写入的；请更新后读取。</translation>
    </message>
    <message>
        <source>What is stored is not what was written.</source>
        <translation>存储的内容与写入的内容不同。</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>实际为：%1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>细节：%1</translation>
    </message>
    <message>
        <source>“%1” does not hold.</source>
        <translation>“%1”未通过验证。</translation>
    </message>
    <message>
        <source>The signer&apos;s clock is earlier than the event before it says.</source>
        <translation>签名者的时钟早于前一个事件所示的时间。</translation>
    </message>
    <message>
        <source>The signer&apos;s clock is ahead of this computer&apos;s.</source>
        <translation>签名者的时钟快于此计算机的时钟。</translation>
    </message>
    <message>
        <source>Unverified: nobody has let this device in, and whoever can write to the repository could have made this.</source>
        <translation>未经验证：没有人准许此设备加入，任何能写入仓库的人都可能制造了此内容。</translation>
    </message>
</context>
<context>
    <name>ChartAccessText</name>
    <message>
        <source>“As a table” shows the same to be read.</source>
        <translation>“以表格显示”以文字呈现相同的内容。</translation>
    </message>
</context>
<context>
    <name>DepartureText</name>
    <message>
        <source>No key of any project is affected.</source>
        <translation>不影响任何项目的密钥。</translation>
    </message>
    <message numerus="yes">
        <source>The key of “%1” is renewed; %n device(s) will be able to open the new one.</source>
        <translation>
            <numerusform>“%1”的密钥将被轮换；%n 台设备将能打开新密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>By their policy the keys of %1 stay as they are: who kept a copy of the key and gets hold of the repository can go on reading.</source>
        <translation>按照其策略，%1 的密钥保持不变：保留了密钥副本并能取得仓库的人仍可继续读取。</translation>
    </message>
    <message>
        <source>Hypha has no power over the repository&apos;s host: take their access away there as well.</source>
        <translation>Hypha 无法控制仓库的托管方：请在那里也取消其访问权限。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>project / set</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>What could be read before may have been copied: %n set(s), %1. What is in them comes on the list of credentials to change.</source>
        <translation>
            <numerusform>以前可以读取的内容可能已被复制：%n 个集合，%1。其中的内容会列入待更改的凭据清单。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of “%1” is renewed. It opens on: %2</source>
        <comment>a project; ✓ 13 of 13 devices</comment>
        <translation>“%1”的密钥已轮换。能打开它的设备：%2</translation>
    </message>
    <message>
        <source>The key of “%1” has stayed as it is.</source>
        <translation>“%1”的密钥保持不变。</translation>
    </message>
    <message>
        <source>You may not renew the key of “%1”: %2 can. Until then nothing new can be saved there.</source>
        <comment>a project, the people who may</comment>
        <translation>您无权轮换“%1”的密钥：%2 可以。在此之前，该项目中无法保存任何新内容。</translation>
    </message>
    <message>
        <source>The key of “%1” is still the old one. Ask %2 to renew it: until then nothing new can be saved there.</source>
        <comment>a project, the people who may</comment>
        <translation>“%1”的密钥仍是旧密钥。请让 %2 轮换：在此之前，该项目中无法保存任何新内容。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>无法使用“%1”。</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>请更改后重试。</translation>
    </message>
    <message>
        <source>This is larger than a vault may hold.</source>
        <translation>这超出了保险库的容量限制。</translation>
    </message>
    <message>
        <source>Make it smaller and try again.</source>
        <translation>请减小后重试。</translation>
    </message>
    <message>
        <source>“%1” does not exist (any more).</source>
        <translation>“%1”不存在（或已不存在）。</translation>
    </message>
    <message>
        <source>Somebody may have removed or renamed it.</source>
        <translation>可能有人将其删除或重命名。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请重新查看列表。</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>Names must differ, also beyond upper and lower case.</source>
        <translation>名称必须不同，且不能只是大小写不同。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing.</source>
        <translation>其他人更改了同一内容。</translation>
    </message>
    <message>
        <source>Your change was not saved, so nothing of theirs is lost.</source>
        <translation>您的更改没有保存，因此对方的内容没有丢失。</translation>
    </message>
    <message>
        <source>Look at the present state and try again.</source>
        <translation>请查看当前状态后重试。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than a day ahead of the vault.</source>
        <translation>此计算机的时钟比保险库快了一天以上。</translation>
    </message>
    <message>
        <source>A wrong clock would let memberships and devices expire too early, for everybody and for good.</source>
        <translation>错误的时钟会让成员资格和设备过早过期，对所有人永久生效。</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>请检查此计算机的日期和时间。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases.</source>
        <translation>口令错误次数过多。</translation>
    </message>
    <message>
        <source>Waiting makes guessing slow for everybody who is not you.</source>
        <translation>等待会让除您以外的人难以猜测口令。</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <translation>请等待时间结束后重试。</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>此口令无法打开保险库。</translation>
    </message>
    <message>
        <source>It may have a typing mistake, or Caps Lock may be on. Nothing was changed.</source>
        <translation>可能输入有误，或大写锁定已打开。没有任何更改。</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>This device has no key for it.</source>
        <translation>此设备没有相应的密钥。</translation>
    </message>
    <message>
        <source>The key was never given to this device, or it has been rotated since.</source>
        <translation>密钥从未授予此设备，或此后已轮换。</translation>
    </message>
    <message>
        <source>Ask an admin of the project to share it with you.</source>
        <translation>请让项目管理员与您共享。</translation>
    </message>
    <message>
        <source>This device is not active.</source>
        <translation>此设备未激活。</translation>
    </message>
    <message>
        <source>It waits for approval, has expired or was revoked.</source>
        <translation>它正在等待批准、已过期或已被撤销。</translation>
    </message>
    <message>
        <source>Ask an admin to approve this device.</source>
        <translation>请让管理员批准此设备。</translation>
    </message>
    <message>
        <source>The project&apos;s key must be rotated first.</source>
        <translation>必须先轮换项目密钥。</translation>
    </message>
    <message>
        <source>Somebody who could read it is no longer a member.</source>
        <translation>有能够读取它的人已不再是成员。</translation>
    </message>
    <message>
        <source>Ask an admin to rotate the key.</source>
        <translation>请让管理员轮换密钥。</translation>
    </message>
    <message>
        <source>An operation that was begun must be finished first.</source>
        <translation>必须先完成已开始的操作。</translation>
    </message>
    <message>
        <source>Finish it on the device where it began.</source>
        <translation>请在开始该操作的设备上完成它。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的角色不允许此操作。</translation>
    </message>
    <message>
        <source>Ask an admin or the owner.</source>
        <translation>请联系管理员或所有者。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing that was there is damaged.</source>
        <translation>没有保存任何内容，原有内容也没有损坏。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请释放空间后重试。</translation>
    </message>
    <message>
        <source>This place does not permit writing.</source>
        <translation>此位置不允许写入。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>Another program is using the vault.</source>
        <translation>另一个程序正在使用保险库。</translation>
    </message>
    <message>
        <source>It holds the lock for writing.</source>
        <translation>它持有写入锁。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The remote could not be reached.</source>
        <translation>无法连接远程仓库。</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>请检查连接后重试。</translation>
    </message>
    <message>
        <source>There is not enough protected memory.</source>
        <translation>受保护的内存不足。</translation>
    </message>
    <message>
        <source>Secrets are kept only in memory that cannot be written to disk.</source>
        <translation>机密只保存在不会写入磁盘的内存中。</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit of locked memory.</source>
        <translation>请关闭其他程序，或提高锁定内存的限制。</translation>
    </message>
    <message>
        <source>This version cannot do that.</source>
        <translation>此版本不支持该操作。</translation>
    </message>
    <message>
        <source>Use a newer version of Hypha.</source>
        <translation>请使用更新版本的 Hypha。</translation>
    </message>
    <message>
        <source>Hypha made a mistake.</source>
        <translation>Hypha 出现了错误。</translation>
    </message>
    <message>
        <source>This is a bug. Nothing was saved.</source>
        <translation>这是一个程序错误。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Report it with the detail below.</source>
        <translation>请附上下面的细节进行报告。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>无法读取或写入文件。</translation>
    </message>
    <message>
        <source>Check the disk and the permissions, then try again.</source>
        <translation>请检查磁盘和权限后重试。</translation>
    </message>
    <message>
        <source>The file with this device&apos;s keys is damaged.</source>
        <translation>保存此设备密钥的文件已损坏。</translation>
    </message>
    <message>
        <source>Without it the vault cannot be opened on this device.</source>
        <translation>没有它就无法在此设备上打开保险库。</translation>
    </message>
    <message>
        <source>Put back a backup of the profile&apos;s folder, or restore access with another device.</source>
        <translation>请恢复配置文件夹的备份，或用另一台设备恢复访问。</translation>
    </message>
    <message>
        <source>This computer no longer remembers which state of the vault it saw last.</source>
        <translation>此计算机已不记得上次看到的保险库状态。</translation>
    </message>
    <message>
        <source>Somebody could have put back an older state without anyone noticing.</source>
        <translation>有人可能在无人察觉的情况下放回了较旧的状态。</translation>
    </message>
    <message>
        <source>Compare the words of the vault&apos;s state with a colleague before you trust what is there.</source>
        <translation>在信任其内容之前，请与同事比对保险库状态的单词。</translation>
    </message>
    <message>
        <source>There is no vault in this place.</source>
        <translation>此位置没有保险库。</translation>
    </message>
    <message>
        <source>Check that the folder was not moved or emptied.</source>
        <translation>请检查文件夹是否被移动或清空。</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Hypha.</source>
        <translation>此保险库由更新版本的 Hypha 写入。</translation>
    </message>
    <message>
        <source>This version does not know everything in it.</source>
        <translation>此版本无法识别其中的全部内容。</translation>
    </message>
    <message>
        <source>Update Hypha, then open it again.</source>
        <translation>请更新 Hypha 后重新打开。</translation>
    </message>
    <message>
        <source>“%1” is not what was signed.</source>
        <translation>“%1”与签名内容不符。</translation>
    </message>
    <message>
        <source>Something changed files of the vault outside Hypha: a fault of the disk, a backup put back, or somebody with access to the repository.</source>
        <translation>有某种原因在 Hypha 之外更改了保险库的文件：磁盘故障、恢复的备份，或有权访问仓库的人。</translation>
    </message>
    <message>
        <source>This vault is open read-only: “%1” is not what was signed.</source>
        <translation>此保险库以只读方式打开：“%1”与签名内容不符。</translation>
    </message>
    <message>
        <source>Something changed its files outside Hypha: a fault of the disk, a backup put back, or somebody with access to the repository. What you see is the last state that verified.</source>
        <translation>有某种原因在 Hypha 之外更改了其文件：磁盘故障、恢复的备份，或有权访问仓库的人。您看到的是最后一个通过验证的状态。</translation>
    </message>
    <message>
        <source>Do not trust newer copies. Compare with a colleague, or restore the repository from a copy; then open the vault again.</source>
        <translation>不要信任更新的副本。请与同事比对，或从副本恢复仓库，然后重新打开保险库。</translation>
    </message>
    <message>
        <source>The words of the device must be compared first.</source>
        <translation>必须先比对该设备的单词。</translation>
    </message>
    <message>
        <source>They show that it is your colleague&apos;s device and nobody else&apos;s.</source>
        <translation>它们表明这是您同事的设备，而不是别人的。</translation>
    </message>
    <message>
        <source>Compare them with your colleague, then try again.</source>
        <translation>请与同事比对后重试。</translation>
    </message>
    <message>
        <source>Something must be answered first.</source>
        <translation>需要先回答一个问题。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The keys on this computer were changed by another program since you unlocked.</source>
        <translation>自您解锁以来，此计算机上的密钥已被另一个程序更改。</translation>
    </message>
    <message>
        <source>What is kept under the new keys cannot be read with those that are open here.</source>
        <translation>用新密钥保护的内容，无法用这里已打开的密钥读取。</translation>
    </message>
    <message>
        <source>Lock the vault, then unlock it with its present passphrase.</source>
        <translation>请锁定保险库，然后用它当前的口令解锁。</translation>
    </message>
</context>
<context>
    <name>EventFinding</name>
    <message>
        <source>✗ The event holds; a file that it wrote does not.</source>
        <translation>✗ 事件通过验证；但它写入的一个文件未通过。</translation>
    </message>
    <message>
        <source>✗ This is not the event that was signed and chained here.</source>
        <translation>✗ 这不是在此处签名并链接的事件。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>What it could mean</source>
        <translation>可能的含义</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Corner of the table</source>
        <translation>表格左上角</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>the file is larger than 64 MiB</source>
        <translation>文件大于 64 MiB</translation>
    </message>
    <message>
        <source>the file is in UTF-16; save it as UTF-8</source>
        <translation>文件为 UTF-16 编码；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>this byte is not valid UTF-8; save the file as UTF-8</source>
        <translation>此字节不是有效的 UTF-8；请将文件另存为 UTF-8</translation>
    </message>
    <message>
        <source>a NUL character, which no value may hold (or the file is in UTF-16)</source>
        <translation>有 NUL 字符，值中不允许出现（或者文件为 UTF-16 编码）</translation>
    </message>
    <message>
        <source>no value may hold a NUL character</source>
        <translation>值不能包含 NUL 字符</translation>
    </message>
    <message>
        <source>this key already stands in line %1</source>
        <translation>此键已出现在第 %1 行</translation>
    </message>
    <message>
        <source>a set holds at most 10,000 entries</source>
        <translation>一个集合最多容纳 10,000 个条目</translation>
    </message>
    <message>
        <source>a set holds at most 10 MiB in all</source>
        <translation>一个集合总共最多容纳 10 MiB</translation>
    </message>
    <message>
        <source>a key has at most 256 bytes</source>
        <translation>键最多 256 字节</translation>
    </message>
    <message>
        <source>a key is not empty</source>
        <translation>键不能为空</translation>
    </message>
    <message>
        <source>a key is valid UTF-8</source>
        <translation>键必须是有效的 UTF-8</translation>
    </message>
    <message>
        <source>a key has no control characters</source>
        <translation>键不能包含控制字符</translation>
    </message>
    <message>
        <source>a value has at most 1,048,576 bytes</source>
        <translation>值最多 1,048,576 字节</translation>
    </message>
    <message>
        <source>a value has no NUL</source>
        <translation>值不能包含 NUL</translation>
    </message>
    <message>
        <source>a value is valid UTF-8</source>
        <translation>值必须是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>此处开始的引号没有结束</translation>
    </message>
    <message>
        <source>a carriage return without a line feed; write \r in double quotes</source>
        <translation>回车符后没有换行符；请在双引号内写作 \r</translation>
    </message>
    <message>
        <source>not the number of a Unicode character</source>
        <translation>不是 Unicode 字符的编号</translation>
    </message>
    <message>
        <source>a line starts with a name (a letter or &apos;_&apos;, then letters, digits, &apos;_&apos;, &apos;.&apos;, &apos;-&apos;)</source>
        <translation>行首应为名称（以字母或“_”开头，后接字母、数字、“_”、“.”、“-”）</translation>
    </message>
    <message>
        <source>&apos;=&apos; is missing after the name</source>
        <translation>名称后缺少“=”</translation>
    </message>
    <message>
        <source>after the closing quote only a comment may follow</source>
        <translation>右引号之后只能是注释</translation>
    </message>
    <message>
        <source>the value starts with &apos;#&apos; here; a comment needs a blank before &apos;#&apos;</source>
        <translation>此处的值以“#”开头；注释的“#”前需要一个空格</translation>
    </message>
    <message>
        <source>this is kept as it stands: references are not replaced</source>
        <translation>按原样保留：不替换引用</translation>
    </message>
    <message>
        <source>no escape of dotenv files: the backslash is kept</source>
        <translation>不是 dotenv 文件的转义序列：保留反斜杠</translation>
    </message>
    <message>
        <source>dotenv names are a letter or &apos;_&apos;, then letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;</source>
        <translation>dotenv 名称以字母或“_”开头，后接字母、数字、“_”、“.”和“-”</translation>
    </message>
    <message>
        <source>shell names are a letter or &apos;_&apos;, then letters, digits and &apos;_&apos;</source>
        <translation>shell 名称以字母或“_”开头，后接字母、数字和“_”</translation>
    </message>
    <message>
        <source>lines end in CR LF here; a shell would take the CR into the value</source>
        <translation>此处的行以 CR LF 结尾；shell 会把 CR 算入值中</translation>
    </message>
    <message>
        <source>only NAME=&apos;value&apos; and export NAME=&apos;value&apos; are read; nothing is run</source>
        <translation>只读取 NAME=&apos;value&apos; 和 export NAME=&apos;value&apos;；不执行任何内容</translation>
    </message>
    <message>
        <source>one assignment a line: a shell would take this for another word</source>
        <translation>每行只能有一个赋值：shell 会把这里当作另一个词</translation>
    </message>
    <message>
        <source>a shell would expand this; put single quotes around the value</source>
        <translation>shell 会展开此处；请用单引号将值括起来</translation>
    </message>
    <message>
        <source>a shell would expand this; put single quotes around the value, or a backslash before</source>
        <translation>shell 会展开此处；请用单引号将值括起来，或在前面加反斜杠</translation>
    </message>
    <message>
        <source>a shell would run or redirect something here; put single quotes around the value</source>
        <translation>shell 会在此处执行或重定向；请用单引号将值括起来</translation>
    </message>
    <message>
        <source>a shell may expand this; put single quotes around the value</source>
        <translation>shell 可能会展开此处；请用单引号将值括起来</translation>
    </message>
    <message>
        <source>\x needs a hexadecimal digit</source>
        <translation>\x 后需要一个十六进制数字</translation>
    </message>
    <message>
        <source>not an escape of $&apos;…&apos; that is read here</source>
        <translation>不是此处支持的 $&apos;…&apos; 转义序列</translation>
    </message>
    <message>
        <source>octal escapes end at \377</source>
        <translation>八进制转义最大为 \377</translation>
    </message>
    <message>
        <source>a backslash must stand before a character or a line feed</source>
        <translation>反斜杠之后必须是字符或换行符</translation>
    </message>
    <message>
        <source>a carriage return outside quotes</source>
        <translation>引号外有回车符</translation>
    </message>
    <message>
        <source>only one flat object is read: this value is an object</source>
        <translation>只读取一个无嵌套的对象：此值本身是对象</translation>
    </message>
    <message>
        <source>this looks like the export of a password manager: let it export CSV, which is read here</source>
        <translation>这看起来是密码管理器的导出文件：请让它导出 CSV，此处可以读取</translation>
    </message>
    <message>
        <source>a list is no value of a secret</source>
        <translation>列表不能作为机密的值</translation>
    </message>
    <message>
        <source>null is no value of a secret; write &quot;&quot; for an empty one</source>
        <translation>null 不能作为机密的值；空值请写作 &quot;&quot;</translation>
    </message>
    <message>
        <source>the file must hold one object: { &quot;KEY&quot;: &quot;value&quot;, … }</source>
        <translation>文件必须包含一个对象：{ &quot;KEY&quot;: &quot;value&quot;, … }</translation>
    </message>
    <message>
        <source>this is a number, not a string; taken as it is spelled</source>
        <translation>这是数字，不是字符串；按原样导入</translation>
    </message>
    <message>
        <source>this is true or false, not a string; taken as it is spelled</source>
        <translation>这是 true 或 false，不是字符串；按原样导入</translation>
    </message>
    <message>
        <source>the file is empty; an empty set is {}</source>
        <translation>文件为空；空集合写作 {}</translation>
    </message>
    <message>
        <source>more text follows after the object</source>
        <translation>对象之后还有其他文本</translation>
    </message>
    <message>
        <source>a key in double quotes is missing here</source>
        <translation>此处缺少双引号括起的键</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing after the key</source>
        <translation>键后缺少“:”</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos; is missing here</source>
        <translation>此处缺少“,”或“}”</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u 后需要四个十六进制数字</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>只有半个代理对</translation>
    </message>
    <message>
        <source>JSON has no such escape</source>
        <translation>JSON 没有这种转义序列</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>字符串没有结束</translation>
    </message>
    <message>
        <source>a line break or control character inside a string</source>
        <translation>字符串中有换行或控制字符</translation>
    </message>
    <message>
        <source>a digit is missing after the point</source>
        <translation>小数点后缺少数字</translation>
    </message>
    <message>
        <source>a digit is missing in the exponent</source>
        <translation>指数中缺少数字</translation>
    </message>
    <message>
        <source>a value is missing or not valid JSON</source>
        <translation>缺少值，或值不是有效的 JSON</translation>
    </message>
    <message>
        <source>a tab cannot indent YAML</source>
        <translation>YAML 不能用制表符缩进</translation>
    </message>
    <message>
        <source>indented: only a flat list of KEY: value is read</source>
        <translation>有缩进：只读取无嵌套的 KEY: value 列表</translation>
    </message>
    <message>
        <source>more than one document</source>
        <translation>多于一个文档</translation>
    </message>
    <message>
        <source>a document mark inside quotes</source>
        <translation>引号内有文档标记</translation>
    </message>
    <message>
        <source>a colon and a blank are missing after the key</source>
        <translation>键后缺少冒号和空格</translation>
    </message>
    <message>
        <source>no value: taken as empty text; &quot;&quot; says so</source>
        <translation>没有值：按空文本导入；可用 &quot;&quot; 明确表示</translation>
    </message>
    <message>
        <source>a key stands on one line</source>
        <translation>键必须在同一行内</translation>
    </message>
    <message>
        <source>merge keys are not read</source>
        <translation>不读取合并键</translation>
    </message>
    <message>
        <source>flow collections are not read; put quotes around a value that starts with a bracket</source>
        <translation>不读取流式（flow）结构；以括号开头的值请用引号括起来</translation>
    </message>
    <message>
        <source>anchors are not read; put quotes around a value that starts with &amp;</source>
        <translation>不读取锚点；以 &amp; 开头的值请用引号括起来</translation>
    </message>
    <message>
        <source>aliases are not read; put quotes around a value that starts with *</source>
        <translation>不读取别名；以 * 开头的值请用引号括起来</translation>
    </message>
    <message>
        <source>tags are not read; put quotes around a value that starts with !</source>
        <translation>不读取类型标签；以 ! 开头的值请用引号括起来</translation>
    </message>
    <message>
        <source>directives are not read; put quotes around a value that starts with %</source>
        <translation>不读取指令；以 % 开头的值请用引号括起来</translation>
    </message>
    <message>
        <source>a block cannot be a key</source>
        <translation>块不能作为键</translation>
    </message>
    <message>
        <source>plain text cannot start with this character; put quotes around it</source>
        <translation>不带引号的文本不能以此字符开头；请用引号括起来</translation>
    </message>
    <message>
        <source>lists are not read</source>
        <translation>不读取列表</translation>
    </message>
    <message>
        <source>only KEY: value is read</source>
        <translation>只读取 KEY: value</translation>
    </message>
    <message>
        <source>null is no value of a secret; write &quot;&quot; for an empty one, or put quotes around the word</source>
        <translation>null 不能作为机密的值；空值请写作 &quot;&quot;，或用引号将该词括起来</translation>
    </message>
    <message>
        <source>readers of YAML take this for a number, date or boolean; kept as it is spelled</source>
        <translation>YAML 读取程序会将其视为数字、日期或布尔值；按原样保留</translation>
    </message>
    <message>
        <source>more text follows on this line</source>
        <translation>此行后面还有其他文本</translation>
    </message>
    <message>
        <source>after | or &gt; only -, + and a digit from 1 to 9 may stand</source>
        <translation>| 或 &gt; 之后只能有 -、+ 和 1 到 9 的一位数字</translation>
    </message>
    <message>
        <source>the text of a block starts on the next line</source>
        <translation>块的文本从下一行开始</translation>
    </message>
    <message>
        <source>an empty line above is indented further than the first line of the text</source>
        <translation>上方有空行的缩进大于文本首行</translation>
    </message>
    <message>
        <source>a backslash at the end of the file</source>
        <translation>文件末尾有反斜杠</translation>
    </message>
    <message>
        <source>YAML has no such escape; a backslash itself is written twice</source>
        <translation>YAML 没有这种转义序列；反斜杠本身要写两次</translation>
    </message>
    <message>
        <source>not the number of a Unicode character (\xHH, \uHHHH or \UHHHHHHHH)</source>
        <translation>不是 Unicode 字符的编号（\xHH、\uHHHH 或 \UHHHHHHHH）</translation>
    </message>
    <message>
        <source>a second &apos;: &apos; in the line: nested maps are not read; put quotes around a value with it</source>
        <translation>该行有第二个“: ”：不读取嵌套映射；含有它的值请用引号括起来</translation>
    </message>
    <message>
        <source>the first row must name the columns, with commas between them: key and value, or what a password manager exports, such as Title and Password</source>
        <translation>第一行必须列出各列的名称，以逗号分隔：key 和 value，或密码管理器导出的名称，例如 Title 和 Password</translation>
    </message>
    <message>
        <source>this column is named twice</source>
        <translation>此列出现了两次</translation>
    </message>
    <message>
        <source>this row has %1 cells, the first row %2</source>
        <translation>此行有 %1 个单元格，第一行有 %2 个</translation>
    </message>
    <message>
        <source>a row of more than 1,000 cells</source>
        <translation>一行超过 1,000 个单元格</translation>
    </message>
    <message>
        <source>after the closing quote only a comma or the end of the row may follow</source>
        <translation>右引号之后只能是逗号或行尾</translation>
    </message>
    <message>
        <source>a quote inside a cell: the whole cell needs quotes, with this one doubled</source>
        <translation>单元格内有引号：整个单元格须用引号括起来，并将此引号写两次</translation>
    </message>
    <message>
        <source>a carriage return without a line feed outside quotes</source>
        <translation>引号外有回车符，其后没有换行符</translation>
    </message>
    <message>
        <source>no kind of entry: env, login, note, card, ssh_key, api_key, database, totp or file</source>
        <translation>不是条目类型；可用：env、login、note、card、ssh_key、api_key、database、totp 或 file</translation>
    </message>
    <message>
        <source>not a time of the form 2030-12-31T00:00:00Z</source>
        <translation>不是 2030-12-31T00:00:00Z 形式的时间</translation>
    </message>
    <message>
        <source>no one-time code by time: kept as a field that is concealed</source>
        <translation>不是基于时间的一次性验证码：保留为隐藏字段</translation>
    </message>
    <message>
        <source>another entry has this name: the user name or a number was added to it</source>
        <translation>已有同名条目：名称后已添加用户名或数字</translation>
    </message>
    <message>
        <source>a spreadsheet may run cells of: </source>
        <translation>电子表格可能会执行以下条目的单元格： </translation>
    </message>
    <message>
        <source>tags with &apos;;&apos; or outer spaces will read back otherwise: </source>
        <translation>含“;”或首尾空格的标签读回时会不同： </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) follow</source>
        <translation>
            <numerusform>还有 %n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>a column without a title is left out</source>
        <translation>没有标题的列不会导入</translation>
    </message>
    <message>
        <source>words %1 and %2: %3</source>
        <translation>第 %1 和第 %2 个单词：%3</translation>
    </message>
    <message>
        <source>word %1: %2</source>
        <translation>第 %1 个单词：%2</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>第 %1 组：%2</translation>
    </message>
    <message>
        <source>In the words of the system: %1</source>
        <translation>系统的原文：%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>needs the permission &quot;share&quot;</source>
        <translation>需要“共享”权限</translation>
    </message>
    <message>
        <source>a CI device may not sign this type of event</source>
        <translation>CI 设备不得签署此类事件</translation>
    </message>
    <message>
        <source>a request is cancelled by its user, its device, or with &quot;share&quot;</source>
        <translation>申请只能由其用户或其设备取消，或由拥有“共享”权限的人取消</translation>
    </message>
    <message>
        <source>contacts are set by a device for its own user</source>
        <translation>联系人只能由用户本人的设备设置</translation>
    </message>
    <message>
        <source>only a recovery contact who may share assists</source>
        <translation>只有有权共享的恢复联系人才能协助</translation>
    </message>
    <message>
        <source>a share is contributed by its holder&apos;s own device</source>
        <translation>分片只能由其持有人自己的设备提供</translation>
    </message>
    <message>
        <source>only active devices of the project&apos;s members get its keys</source>
        <translation>只有项目成员的已激活设备才能获得项目密钥</translation>
    </message>
    <message>
        <source>sharing a key needs the permission &quot;share&quot;, or an own device</source>
        <translation>共享密钥需要“共享”权限，或须是自己的设备</translation>
    </message>
    <message>
        <source>approving needs the permission &quot;share&quot; and a level not below the device&apos;s user, or an own device, or a recovery contact</source>
        <translation>批准设备需要“共享”权限且级别不低于该设备的用户，或须是自己的设备，或由恢复联系人批准</translation>
    </message>
    <message>
        <source>revoking needs the permission &quot;share&quot; and a level not below the device&apos;s user</source>
        <translation>撤销设备需要“共享”权限，且级别不低于该设备的用户</translation>
    </message>
    <message>
        <source>the CI user&apos;s level is above the enroller&apos;s</source>
        <translation>CI 用户的级别高于登记者的级别</translation>
    </message>
    <message>
        <source>only a recovery contact of theirs who may share a project of theirs can assist</source>
        <translation>只有其恢复联系人，且有权共享其某个项目的人，才能协助</translation>
    </message>
    <message>
        <source>members are added up to one&apos;s own level, and never as owner</source>
        <translation>添加成员时，级别不得高于自己，且不得为所有者</translation>
    </message>
    <message>
        <source>an owner is never removed: transfer the ownership first</source>
        <translation>所有者不能被移除：请先移交所有权</translation>
    </message>
    <message>
        <source>removing needs the permission &quot;share&quot; and a higher level</source>
        <translation>移除成员需要“共享”权限和更高的级别</translation>
    </message>
    <message>
        <source>a role changes from below one&apos;s level to at most one&apos;s level, never to owner</source>
        <translation>只能更改级别低于自己的人的角色，新角色不得高于自己的级别，且不得为所有者</translation>
    </message>
    <message>
        <source>only the owner transfers the ownership</source>
        <translation>只有所有者才能移交所有权</translation>
    </message>
    <message>
        <source>inviting needs the permission &quot;share&quot;, up to one&apos;s own level</source>
        <translation>邀请需要“共享”权限，且级别不得高于自己</translation>
    </message>
    <message>
        <source>an earlier event still owes a removal or a key rotation, by the same device</source>
        <translation>有较早的事件仍须由同一设备完成移除或密钥轮换</translation>
    </message>
    <message>
        <source>the log ends before a removal or rotation that is owed</source>
        <translation>日志在必须完成的移除或轮换之前中断</translation>
    </message>
    <message>
        <source>the log ends before a removal or key rotation that an event owes</source>
        <translation>日志在某个事件所要求的移除或密钥轮换之前中断</translation>
    </message>
    <message>
        <source>somebody who becomes an admin is approved by comparing words</source>
        <translation>将成为管理员的人，须通过比对单词来批准</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is more than 24 hours ahead of the last event</source>
        <translation>此计算机的时钟比最后一个事件快了 24 小时以上</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>其证书不受信任</translation>
    </message>
    <message>
        <source>the host did not finish in time</source>
        <translation>主机未在规定时间内完成</translation>
    </message>
    <message>
        <source>the host sends data without end</source>
        <translation>主机不停地发送数据</translation>
    </message>
    <message>
        <source>the host sends what unfolds without end</source>
        <translation>主机发送的数据解压后没有止境</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>there is no folder to make it in</source>
        <translation>要在其中创建它的文件夹不存在</translation>
    </message>
    <message>
        <source>a repository with a work tree; use a bare one</source>
        <translation>这是带工作区的仓库；请使用裸仓库</translation>
    </message>
    <message>
        <source>another device made it, and must push it itself</source>
        <translation>它由另一台设备创建，必须由该设备自行推送</translation>
    </message>
    <message>
        <source>it cannot be asked for again by itself</source>
        <translation>它无法自动重新申请</translation>
    </message>
    <message>
        <source>too many unpushed operations</source>
        <translation>未推送的操作过多</translation>
    </message>
    <message>
        <source>not a key of a host</source>
        <translation>不是主机密钥</translation>
    </message>
    <message>
        <source>a line break in it</source>
        <translation>其中有换行</translation>
    </message>
    <message>
        <source>a user and a token are for https remotes</source>
        <translation>用户和令牌仅用于 https 远程仓库</translation>
    </message>
    <message>
        <source>a key file is for ssh remotes</source>
        <translation>密钥文件仅用于 ssh 远程仓库</translation>
    </message>
    <message>
        <source>a name has 1 to 256 characters</source>
        <translation>名称须为 1 到 256 个字符</translation>
    </message>
    <message>
        <source>a name is valid UTF-8</source>
        <translation>名称必须是有效的 UTF-8</translation>
    </message>
    <message>
        <source>a name has no control characters</source>
        <translation>名称不能包含控制字符</translation>
    </message>
    <message>
        <source>a name does not begin with white space</source>
        <translation>名称不能以空白字符开头</translation>
    </message>
    <message>
        <source>a name does not end with white space</source>
        <translation>名称不能以空白字符结尾</translation>
    </message>
    <message>
        <source>a text has at most 4,096 bytes</source>
        <translation>文本最多 4,096 字节</translation>
    </message>
    <message>
        <source>a text is valid UTF-8</source>
        <translation>文本必须是有效的 UTF-8</translation>
    </message>
    <message>
        <source>a text has no control characters but line feeds</source>
        <translation>除换行符外，文本不能包含控制字符</translation>
    </message>
    <message>
        <source>a version has at most 10 MiB</source>
        <translation>一个版本最多 10 MiB</translation>
    </message>
    <message>
        <source>a set has at most 10,000 entries</source>
        <translation>一个集合最多 10,000 个条目</translation>
    </message>
    <message>
        <source>entries are sorted by key, without repeats</source>
        <translation>条目须按键排序，且不得重复</translation>
    </message>
    <message>
        <source>a passphrase is not empty</source>
        <translation>口令不能为空</translation>
    </message>
    <message>
        <source>1 to 64 letters (A-Z, a-z), digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, not starting with &apos;.&apos;</source>
        <translation>1 到 64 个字母（A-Z、a-z）、数字、“.”、“_”或“-”，且不以“.”开头</translation>
    </message>
    <message>
        <source>the name of the folder of all profiles</source>
        <translation>这是存放所有配置的文件夹的名称</translation>
    </message>
    <message>
        <source>a profile&apos;s folder is a folder and no link</source>
        <translation>配置的文件夹必须是文件夹，不能是链接</translation>
    </message>
    <message>
        <source>an item&apos;s name is 1 to 128 printable ASCII characters</source>
        <translation>项的名称须为 1 到 128 个可打印的 ASCII 字符</translation>
    </message>
    <message>
        <source>an item is at most 16 KiB</source>
        <translation>一个项最多 16 KiB</translation>
    </message>
    <message>
        <source>larger than a keystore can be</source>
        <translation>超出密钥库的大小上限</translation>
    </message>
    <message>
        <source>a keystore has at most 256 items</source>
        <translation>一个密钥库最多 256 个项</translation>
    </message>
    <message>
        <source>a keystore has at most 16 slots</source>
        <translation>一个密钥库最多 16 个槽位</translation>
    </message>
    <message>
        <source>this keystore has no passphrase slot</source>
        <translation>此密钥库没有口令槽位</translation>
    </message>
    <message>
        <source>only the words of a kit replace a passphrase unasked</source>
        <translation>只有应急包的单词可以在不询问原口令的情况下替换口令</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>at most %1 bytes; the file has %2</source>
        <translation>最多 %1 字节；此文件有 %2 字节</translation>
    </message>
    <message>
        <source>a user id is provider|name, such as email|ada@example.org, with the address in lower case</source>
        <translation>用户 ID 的形式为 provider|name，例如 email|ada@example.org，其中的地址须小写</translation>
    </message>
    <message>
        <source>a user id is provider|name, an address in lower case</source>
        <translation>用户 ID 的形式为 provider|name，其中的地址须小写</translation>
    </message>
    <message>
        <source>a user has at most 100 devices</source>
        <translation>一个用户最多 100 台设备</translation>
    </message>
    <message>
        <source>the device has been revoked: it must be enrolled anew</source>
        <translation>该设备已被撤销：必须重新登记</translation>
    </message>
    <message>
        <source>the time has passed already</source>
        <translation>该时间已过</translation>
    </message>
    <message>
        <source>a project has at most 1,000 members</source>
        <translation>一个项目最多 1,000 名成员</translation>
    </message>
    <message>
        <source>a vault holds at most 10,000 projects</source>
        <translation>一个保险库最多容纳 10,000 个项目</translation>
    </message>
    <message>
        <source>ownership goes to an admin whose membership does not expire</source>
        <translation>所有权只能移交给成员资格不会过期的管理员</translation>
    </message>
    <message>
        <source>a key that is due for rotation at once could never be used</source>
        <translation>刚生成就须轮换的密钥永远无法使用</translation>
    </message>
    <message>
        <source>an invitation is good for 1 to 365 days</source>
        <translation>邀请的有效期为 1 到 365 天</translation>
    </message>
    <message>
        <source>nobody is invited as owner: transfer the ownership afterwards</source>
        <translation>不能邀请他人成为所有者：请在之后移交所有权</translation>
    </message>
    <message>
        <source>there are 200 open ones: withdraw some</source>
        <translation>已有 200 个未使用的邀请：请撤回一些</translation>
    </message>
    <message>
        <source>this vault has no remote: nobody could join it</source>
        <translation>此保险库没有远程仓库：没有人能加入</translation>
    </message>
    <message>
        <source>an invitation is at most 8,192 bytes long</source>
        <translation>邀请最长 8,192 字节</translation>
    </message>
    <message>
        <source>an invitation begins with hypha-invite-1:</source>
        <translation>邀请以 hypha-invite-1: 开头</translation>
    </message>
    <message>
        <source>it is neither the text of an invitation nor a picture of one</source>
        <translation>它既不是邀请的文本，也不是邀请的图片</translation>
    </message>
    <message>
        <source>it has too many lines that could belong to one</source>
        <translation>可能属于邀请的行过多</translation>
    </message>
    <message>
        <source>there is no QR code in the picture</source>
        <translation>图片中没有二维码</translation>
    </message>
    <message>
        <source>the QR code in the picture is no invitation</source>
        <translation>图片中的二维码不是邀请</translation>
    </message>
    <message>
        <source>the recovery request is closed already</source>
        <translation>恢复申请已关闭</translation>
    </message>
    <message>
        <source>the request asks for a contact, not for shares</source>
        <translation>该申请需要的是联系人，而不是分片</translation>
    </message>
    <message>
        <source>the request asks for shares, not for a contact</source>
        <translation>该申请需要的是分片，而不是联系人</translation>
    </message>
    <message>
        <source>the device that asked has been revoked</source>
        <translation>提出申请的设备已被撤销</translation>
    </message>
    <message>
        <source>recovery is for a device that waits to be let in</source>
        <translation>恢复仅用于等待获准加入的设备</translation>
    </message>
    <message>
        <source>a recovery is completed on the device that asked for it</source>
        <translation>恢复须在提出申请的设备上完成</translation>
    </message>
    <message>
        <source>nobody is a recovery contact of their own</source>
        <translation>任何人都不能做自己的恢复联系人</translation>
    </message>
    <message>
        <source>they ask for more work than any kit does: this is none</source>
        <translation>这些单词要求的运算量超过任何应急包：它们不属于应急包</translation>
    </message>
    <message>
        <source>a kit has 33 words; these are of another kind of share</source>
        <translation>应急包有 33 个单词；这些单词属于另一种分片</translation>
    </message>
    <message>
        <source>a group is NAME:K/N, such as Admins:2/3: any 2 of its 3 shares</source>
        <translation>组的写法为 NAME:K/N，例如 Admins:2/3：其 3 个分片中的任意 2 个</translation>
    </message>
    <message>
        <source>there is no such share: groups and shares are counted from 0</source>
        <translation>没有这个分片：组和分片从 0 开始编号</translation>
    </message>
    <message>
        <source>the share has a holder already</source>
        <translation>该分片已有持有人</translation>
    </message>
    <message>
        <source>two groups of one name could be mistaken for each other</source>
        <translation>两个同名的组可能会被混淆</translation>
    </message>
    <message>
        <source>a checkpoint is at most 4,096 bytes long</source>
        <translation>检查点最长 4,096 字节</translation>
    </message>
    <message>
        <source>a group has 1 to 16 shares</source>
        <translation>一个组有 1 到 16 个分片</translation>
    </message>
    <message>
        <source>a group needs at least 1 and at most all of its shares</source>
        <translation>一个组至少需要 1 个分片，最多需要其全部分片</translation>
    </message>
    <message>
        <source>a group that needs 1 share has 1 share</source>
        <translation>只需要 1 个分片的组只能有 1 个分片</translation>
    </message>
    <message>
        <source>a set has 1 to 16 groups</source>
        <translation>一套有 1 到 16 个组</translation>
    </message>
    <message>
        <source>a set needs at least 1 and at most all of its groups</source>
        <translation>一套至少需要 1 个组，最多需要其全部组</translation>
    </message>
    <message>
        <source>a picture may have 32 MiB at most</source>
        <translation>图片最大 32 MiB</translation>
    </message>
    <message>
        <source>hypha-scan, the program that reads pictures, is not installed</source>
        <translation>未安装读取图片的程序 hypha-scan</translation>
    </message>
    <message>
        <source>the picture has too many pixels, pages or codes</source>
        <translation>图片的像素、页面或码过多</translation>
    </message>
    <message>
        <source>this system does not let the scanner lock itself in</source>
        <translation>此系统不允许扫描程序自我隔离</translation>
    </message>
    <message>
        <source>this is no picture that can be read</source>
        <translation>这不是可读取的图片</translation>
    </message>
    <message>
        <source>is not a word of the list</source>
        <translation>不是词表中的单词</translation>
    </message>
    <message>
        <source>a share has 20 or 33 words</source>
        <translation>一个分片有 20 或 33 个单词</translation>
    </message>
    <message>
        <source>the words do not belong together: one is wrong, missing or misplaced</source>
        <translation>这些单词不能组成一个整体：有一个错误、缺失或位置不对</translation>
    </message>
    <message>
        <source>the unused bits are not zero</source>
        <translation>未使用的位不为零</translation>
    </message>
    <message>
        <source>it asks for more groups than there are</source>
        <translation>它要求的组数多于实有的组数</translation>
    </message>
    <message>
        <source>the share belongs to another set</source>
        <translation>该分片属于另一套</translation>
    </message>
    <message>
        <source>the share disagrees about how many its group needs</source>
        <translation>该分片所称的本组所需数量与其他分片不一致</translation>
    </message>
    <message>
        <source>the share is there already</source>
        <translation>该分片已经添加</translation>
    </message>
    <message>
        <source>two different shares claim the same place in their group</source>
        <translation>两个不同的分片占用了组内的同一位置</translation>
    </message>
    <message>
        <source>enough shares are there</source>
        <translation>分片已经足够</translation>
    </message>
    <message>
        <source>more shares are needed</source>
        <translation>还需要更多分片</translation>
    </message>
    <message>
        <source>the shares do not fit together: one of them is forged</source>
        <translation>这些分片不匹配：其中有一个是伪造的</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is left out: there is no place for it in an entry</source>
        <translation>列“%1”不会导入：条目中没有对应的位置</translation>
    </message>
    <message>
        <source>owns %1: transfer the ownership first</source>
        <translation>拥有 %1：请先移交所有权</translation>
    </message>
    <message>
        <source>the invitation is for %1</source>
        <translation>该邀请是给 %1 的</translation>
    </message>
    <message>
        <source>it expired at %1</source>
        <translation>它已于 %1 过期</translation>
    </message>
    <message>
        <source>the host refuses the push: %1</source>
        <translation>主机拒绝推送：%1</translation>
    </message>
    <message>
        <source>not enough yet: %1</source>
        <translation>还不够：%1</translation>
    </message>
    <message>
        <source>needs the permission &quot;%1&quot; in the organisation</source>
        <translation>需要在组织中拥有“%1”权限</translation>
    </message>
    <message>
        <source>needs the permission &quot;%1&quot; in this project</source>
        <translation>需要在此项目中拥有“%1”权限</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>name of the profile</source>
        <translation>配置的名称</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>age of keys</source>
        <translation>密钥使用期限</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远程仓库</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>key of the host</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>number of groups that are needed</source>
        <translation>所需的组数</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>rotate keys</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>delete the project</source>
        <translation>删除项目</translation>
    </message>
    <message>
        <source>transfer the ownership</source>
        <translation>移交所有权</translation>
    </message>
    <message>
        <source>a file stands there, and no repository</source>
        <translation>那里是一个文件，不是仓库</translation>
    </message>
    <message>
        <source>other things are in that folder, and no repository</source>
        <translation>那个文件夹里是别的内容，没有仓库</translation>
    </message>
</context>
<context>
    <name>JoinText</name>
    <message>
        <source>Nothing of it was kept on this computer.</source>
        <translation>此计算机上没有保留其中的任何内容。</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version of Hypha. Update Hypha first.</source>
        <translation>此邀请由更新版本的 Hypha 创建。请先更新 Hypha。</translation>
    </message>
    <message>
        <source>Pictures cannot be read here: hypha-scan is not installed. Paste the text of the invitation instead.</source>
        <translation>此处无法读取图片：未安装 hypha-scan。请改为粘贴邀请文本。</translation>
    </message>
    <message>
        <source>This file is too large for an invitation.</source>
        <translation>此文件太大，不可能是邀请。</translation>
    </message>
    <message>
        <source>This is no invitation, or only a part of one. It begins with hypha-invite-1: and is one long word; a picture must show the whole QR code.</source>
        <translation>这不是邀请，或只是邀请的一部分。邀请以 hypha-invite-1: 开头，是一个很长的词；图片必须显示完整的二维码。</translation>
    </message>
    <message>
        <source>This invitation expired on %1. Ask for a new one.</source>
        <translation>此邀请已于 %1 过期。请索取新的邀请。</translation>
    </message>
    <message>
        <source>%1 shows another vault than the one you were invited to.</source>
        <translation>%1 显示的保险库不是您受邀加入的那一个。</translation>
    </message>
    <message>
        <source>The invitation says which vault is meant, and this is not it. </source>
        <translation>邀请中写明了是哪个保险库，而这并不是它。 </translation>
    </message>
    <message>
        <source>Tell whoever invited you: the host may be lying, or the address is wrong.</source>
        <translation>请告诉邀请您的人：托管方可能在说谎，或者地址有误。</translation>
    </message>
    <message>
        <source>%1 shows an older state of the vault than your inviter saw.</source>
        <translation>%1 显示的保险库状态比邀请人看到的更旧。</translation>
    </message>
    <message>
        <source>People or keys that were removed since could be back in it. </source>
        <translation>此后已移除的人员或密钥可能又出现在其中。 </translation>
    </message>
    <message>
        <source>Tell whoever invited you; try again when the host shows the present state.</source>
        <translation>请告诉邀请您的人；待托管方显示当前状态后再试。</translation>
    </message>
    <message>
        <source>There is no vault at %1.</source>
        <translation>%1 处没有保险库。</translation>
    </message>
    <message>
        <source>Ask whoever invited you whether the vault has moved.</source>
        <translation>请询问邀请您的人，保险库是否已迁移。</translation>
    </message>
    <message>
        <source>What %1 sent is not what members of the vault signed.</source>
        <translation>%1 发来的内容不是保险库成员签名的内容。</translation>
    </message>
    <message>
        <source>It is damaged, or somebody changed it. </source>
        <translation>它已损坏，或被人更改。 </translation>
    </message>
    <message>
        <source>Tell whoever invited you.</source>
        <translation>请告诉邀请您的人。</translation>
    </message>
    <message>
        <source>There are two different invitations in it. Ask whoever invited you which one is meant, and paste that one alone.</source>
        <translation>其中有两个不同的邀请。请询问邀请您的人是哪一个，并只粘贴那一个。</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>将所有内容保存在此文件夹下。</translation>
    </message>
    <message>
        <source>Look around in a throw-away vault.</source>
        <translation>在一次性保险库中浏览。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
    <message>
        <source>en, de, fr or zh_CN.</source>
        <translation>en、de、fr 或 zh_CN。</translation>
    </message>
    <message>
        <source>Secrets a team can share without trusting the host.</source>
        <translation>团队无需信任托管方即可共享的机密。</translation>
    </message>
    <message>
        <source>“%1” is no option, and the window takes nothing else.</source>
        <translation>“%1”不是有效的选项，窗口程序也不接受其他参数。</translation>
    </message>
    <message>
        <source>The demo has a home of its own: --home cannot be given with it.</source>
        <translation>演示有自己的数据文件夹：不能与 --home 同时使用。</translation>
    </message>
    <message>
        <source>--home needs a folder.</source>
        <translation>--home 需要指定一个文件夹。</translation>
    </message>
    <message>
        <source>“%1” is no theme: light, dark or system.</source>
        <translation>“%1”不是有效的主题：light、dark 或 system。</translation>
    </message>
    <message>
        <source>“%1” is no language: en, de, fr or zh_CN.</source>
        <translation>“%1”不是有效的语言：en、de、fr 或 zh_CN。</translation>
    </message>
    <message>
        <source>“hypha --help” lists what it takes.</source>
        <translation>“hypha --help”会列出可用的选项。</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>RecoveryErrors</name>
    <message>
        <source>These words do not open this computer.</source>
        <translation>这些单词无法打开此计算机。</translation>
    </message>
    <message>
        <source>They are of another kit, or of one that was used or replaced. Nothing was changed.</source>
        <translation>它们属于另一个应急包，或属于已使用或已被替换的应急包。没有任何更改。</translation>
    </message>
    <message>
        <source>Take the newest kit. On a new computer it may still let you in.</source>
        <translation>请使用最新的应急包。在新计算机上，它可能仍能让您恢复访问。</translation>
    </message>
    <message>
        <source>This kit is not good any more, or not yet.</source>
        <translation>此应急包已失效，或尚未生效。</translation>
    </message>
    <message>
        <source>It was used, replaced or revoked, or no admin has approved it.</source>
        <translation>它已被使用、替换或撤销，或者尚无管理员批准。</translation>
    </message>
    <message>
        <source>Take the newest kit, or ask a colleague for an invitation.</source>
        <translation>请使用最新的应急包，或向同事索取邀请。</translation>
    </message>
    <message>
        <source>These words are of no device of this vault.</source>
        <translation>这些单词不属于此保险库的任何设备。</translation>
    </message>
    <message>
        <source>The kit belongs to another vault. Nothing was changed.</source>
        <translation>该应急包属于另一个保险库。没有任何更改。</translation>
    </message>
    <message>
        <source>Compare the repository with the one on the sheet.</source>
        <translation>请与打印件上的仓库核对。</translation>
    </message>
    <message>
        <source>These words cannot be used.</source>
        <translation>无法使用这些单词。</translation>
    </message>
    <message>
        <source>Compare each word with the sheet; four letters of each are enough.</source>
        <translation>请将每个单词与打印件核对；每个单词输入前四个字母即可。</translation>
    </message>
    <message>
        <source>The repository holds another vault.</source>
        <translation>该仓库中是另一个保险库。</translation>
    </message>
    <message>
        <source>Its fingerprint is not the one you gave, so nothing of it was taken.</source>
        <translation>其指纹与您提供的不同，因此没有采用其中的任何内容。</translation>
    </message>
    <message>
        <source>Compare repository and words with the sheet, or with a colleague.</source>
        <translation>请将仓库和单词与打印件或同事核对。</translation>
    </message>
    <message>
        <source>The shares are of another set.</source>
        <translation>这些分片属于另一套。</translation>
    </message>
    <message>
        <source>A new set voids the sheets of the one before it. Nothing was changed.</source>
        <translation>新的一套会使前一套的打印件作废。没有任何更改。</translation>
    </message>
    <message>
        <source>Use the sheets with the number of the present set.</source>
        <translation>请使用编号与当前这一套相同的打印件。</translation>
    </message>
    <message>
        <source>The organisation has no recovery key.</source>
        <translation>组织没有恢复密钥。</translation>
    </message>
    <message>
        <source>Nobody has shares of one.</source>
        <translation>没有人持有其分片。</translation>
    </message>
    <message>
        <source>Ask a recovery contact or an admin instead.</source>
        <translation>请改为联系恢复联系人或管理员。</translation>
    </message>
    <message>
        <source>There are no recovery contacts.</source>
        <translation>没有恢复联系人。</translation>
    </message>
    <message>
        <source>Nobody was chosen who could let you in.</source>
        <translation>没有选择能让您恢复访问的人。</translation>
    </message>
    <message>
        <source>Ask an admin to approve the device, or use shares of the organisation&apos;s key.</source>
        <translation>请让管理员批准此设备，或使用组织密钥的分片。</translation>
    </message>
    <message>
        <source>The passphrase is changed, but the vault could not be opened.</source>
        <translation>口令已更改，但未能打开保险库。</translation>
    </message>
    <message>
        <source>The new passphrase holds already; the words of the kit open this computer no more.</source>
        <translation>新口令已生效；应急包的单词不再能打开此计算机。</translation>
    </message>
    <message>
        <source>Close this and unlock with the new passphrase: it is said there what is wrong. Make a new kit as soon as the vault opens.</source>
        <translation>请关闭此窗口，并用新口令解锁：届时会说明出了什么问题。保险库能打开后，请立即制作新的应急包。</translation>
    </message>
    <message>
        <source>The sheet does not fit on its page.</source>
        <translation>打印件在一页内排不下。</translation>
    </message>
    <message>
        <source>A name on it is too long. Nothing was printed.</source>
        <translation>其中有名称过长。没有打印任何内容。</translation>
    </message>
    <message>
        <source>Choose the larger paper, or shorten the name.</source>
        <translation>请选择较大的纸张，或缩短名称。</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>打印机没有接受这些页面。</translation>
    </message>
    <message>
        <source>Some of them may have come out.</source>
        <translation>其中一些可能已经打印出来。</translation>
    </message>
    <message>
        <source>Look at the printer and try again, or save a PDF and print that.</source>
        <translation>请检查打印机后重试，或另存为 PDF 再打印。</translation>
    </message>
    <message>
        <source>The share is not the one that its holder was given.</source>
        <translation>这不是当初交给其持有人的分片。</translation>
    </message>
    <message>
        <source>Whoever made the set sealed other words to the holder&apos;s device, or the holder handed over other ones.</source>
        <translation>可能是制作这一套的人封存给持有人设备的是其他单词，也可能是持有人提供了其他单词。</translation>
    </message>
    <message>
        <source>Use the holder&apos;s sheet, and have the owner make a new set.</source>
        <translation>请使用持有人的打印件，并让所有者制作新的一套。</translation>
    </message>
    <message>
        <source>Choose another picture, sharp and straight, or type the words.</source>
        <translation>请选择另一张清晰端正的图片，或输入单词。</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>无法打开图片。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>图片太大。</translation>
    </message>
    <message>
        <source>Take one of the sheet alone, or type the words.</source>
        <translation>请改用只含打印件的图片，或输入单词。</translation>
    </message>
    <message>
        <source>Pictures cannot be read on this computer.</source>
        <translation>此计算机无法读取图片。</translation>
    </message>
    <message>
        <source>Type the words.</source>
        <translation>请输入单词。</translation>
    </message>
    <message>
        <source>This is no picture or PDF that can be read.</source>
        <translation>这不是可读取的图片或 PDF。</translation>
    </message>
    <message>
        <source>Another device of the same person has that name.</source>
        <translation>同一个人的另一台设备已使用此名称。</translation>
    </message>
    <message>
        <source>It was let in meanwhile, and two of one name could be mistaken for each other. Nothing was changed.</source>
        <translation>它在此期间已获准加入，两台同名设备可能会被混淆。没有做任何更改。</translation>
    </message>
    <message>
        <source>If nobody knows the other one, revoke it under People. Else ask again from the new computer under another name.</source>
        <translation>如果没有人认识另一台设备，请在“人员”中将其吊销；否则请在新计算机上换一个名称重新申请。</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>The host wants to know who you are.</source>
        <translation>主机要求您证明身份。</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of this host yet.</source>
        <translation>尚无人确认过此主机的密钥。</translation>
    </message>
    <message>
        <source>Somebody in between could pose as the host. Nothing was sent to it.</source>
        <translation>中间可能有人冒充该主机。没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the host&apos;s owner publishes, then confirm it.</source>
        <translation>请将指纹与主机管理者公布的指纹比对，然后确认。</translation>
    </message>
    <message>
        <source>The host shows another key than before.</source>
        <translation>主机出示的密钥与以前不同。</translation>
    </message>
    <message>
        <source>Somebody may stand between you and the host. Nothing was sent to it.</source>
        <translation>您与主机之间可能有人介入。没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner whether the key was changed. If so, remove the old one from known_hosts.</source>
        <translation>请询问主机管理者密钥是否已更换。如果是，请从 known_hosts 中删除旧密钥。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a host</comment>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>Over the network: %1 (https).</source>
        <translation>经由网络：%1（https）。</translation>
    </message>
    <message>
        <source>Over the network: %1 (ssh).</source>
        <translation>经由网络：%1（ssh）。</translation>
    </message>
    <message>
        <source>No network: the folder %1 of this computer.</source>
        <translation>不经网络：此计算机上的文件夹 %1。</translation>
    </message>
    <message>
        <source>Only https and ssh addresses and folders of this computer can be used, without a password in them.</source>
        <translation>只能使用不含密码的 https 和 ssh 地址，以及此计算机上的文件夹。</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <comment>a host</comment>
        <translation>%1 要求您证明身份。</translation>
    </message>
    <message>
        <source>It has no credential of yours yet, or refuses the one that is kept.</source>
        <translation>它还没有您的凭据，或拒绝了已保存的凭据。</translation>
    </message>
    <message>
        <source>Give it one that is good for this host. It is shown to no other.</source>
        <translation>请提供一个对此主机有效的凭据。它不会出示给其他主机。</translation>
    </message>
    <message>
        <source>The remote takes no push.</source>
        <translation>远程仓库不接受推送。</translation>
    </message>
    <message>
        <source>Nobody else moved its branch: a git program at the host holds it, or has left its lock behind. What you did waits on this computer.</source>
        <translation>没有其他人更改过它的分支：托管方的某个 git 程序正占用它，或遗留了锁。您所做的更改保留在此计算机上，等待推送。</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, whoever runs the host removes refs/heads/main.lock there, once no git program is at work in the repository.</source>
        <translation>请几分钟后重试。如果仍然如此，请托管方的负责人在确认没有 git 程序操作该仓库后，删除那里的 refs/heads/main.lock。</translation>
    </message>
    <message>
        <source>Others kept being faster.</source>
        <translation>其他人每次都抢先一步。</translation>
    </message>
    <message>
        <source>Each of them came before what you did. It waits on this computer, and nothing is lost.</source>
        <translation>他们的更改每次都先于您的更改到达。您的更改保留在此计算机上等待，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The key file does not open.</source>
        <translation>密钥文件打不开。</translation>
    </message>
    <message>
        <source>It needs another passphrase, or is no private key that can be read. Nothing was shown to the host.</source>
        <translation>它需要另一个口令，或者不是可读取的私钥。没有向主机出示任何内容。</translation>
    </message>
    <message>
        <source>Give its passphrase, or another key file.</source>
        <translation>请提供它的口令，或另选一个密钥文件。</translation>
    </message>
    <message>
        <source>A folder with files in it stands there where its branch is kept, and nothing is written over it. What you did waits on this computer.</source>
        <translation>存放分支的位置上有一个含有文件的文件夹，不会覆盖任何内容。您所做的更改在这台电脑上等待。</translation>
    </message>
    <message>
        <source>Whoever runs the host looks what the folder is, and moves it away. Then sync again.</source>
        <translation>请管理主机的人查看这个文件夹是什么并把它移走，然后再次同步。</translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>Keys renewed</source>
        <translation>密钥已轮换</translation>
    </message>
    <message>
        <source>Exactly the devices of today&apos;s members can open the new keys. This was counted in the file of each key, entry by entry.</source>
        <translation>能打开新密钥的设备与当前成员的设备完全一致。这是在每个密钥的文件中逐项清点得出的。</translation>
    </message>
    <message>
        <source>NOT EXACT. Below it says which devices can open a new key and which still wait for it.</source>
        <translation>不完全一致。下面列出哪些设备能打开新密钥，哪些仍在等待。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that were chosen keep their present key.</source>
        <translation>
            <numerusform>所选项目中有 %n 个保留现有密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>a person, a device</comment>
        <translation>%1，使用“%2”</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fingerprint of the vault</source>
        <translation>保险库的指纹</translation>
    </message>
    <message>
        <source>State of the log: event %L1</source>
        <translation>日志状态：事件 %L1</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>None.</source>
        <comment>keys were renewed</comment>
        <translation>无。</translation>
    </message>
    <message>
        <source>“%1” opens on: %2</source>
        <comment>a project; ✓ 13 of 13 devices</comment>
        <translation>能打开“%1”的设备：%2</translation>
    </message>
    <message>
        <source>Checked before each key was made</source>
        <translation>每个密钥生成前的检查</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>on each sheet of paper</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>%1, by %2, %3</source>
        <comment>Version saved, by ben@example.org, a time</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The report is written.</source>
        <translation>报告已写入。</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>报告正在发往打印机。</translation>
    </message>
</context>
<context>
    <name>RotationText</name>
    <message>
        <source>“%1” of %2</source>
        <translation>%2 的“%1”</translation>
    </message>
    <message>
        <source>“%1” gets key version %2, for %3 of %4: %5.</source>
        <extracomment>%3 as in &quot;8 devices&quot;, %4 as in &quot;5 people&quot;, %5 their names</extracomment>
        <translation>“%1”将获得密钥版本 %2，供 %4的 %3使用：%5。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisation&apos;s recovery key is included.</source>
        <translation>包括组织的恢复密钥。</translation>
    </message>
    <message numerus="yes">
        <source>Left out, though it holds the old key: %1.</source>
        <translation>
            <numerusform>未包括，但仍持有旧密钥：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>due: a membership expired</source>
        <translation>需要轮换：有成员资格过期</translation>
    </message>
    <message>
        <source>due: a device expired</source>
        <translation>需要轮换：有设备过期</translation>
    </message>
    <message>
        <source>due: the key is old</source>
        <translation>需要轮换：密钥已旧</translation>
    </message>
    <message>
        <source>Secrets are not encrypted again: whoever kept a copy of an old key and gets hold of the repository can read what was saved until now.</source>
        <translation>机密不会重新加密：如果有人保留了旧密钥的副本并取得仓库，就能读取此前保存的内容。</translation>
    </message>
    <message>
        <source>Every file of the project is there and is what the log says.</source>
        <translation>项目的所有文件均存在，且与日志一致。</translation>
    </message>
    <message>
        <source>The recovery key is the one that the log announces.</source>
        <translation>恢复密钥与日志公布的一致。</translation>
    </message>
    <message>
        <source>renewed, but not counted: %1</source>
        <translation>已轮换，但未能清点：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) that should not</source>
        <translation>
            <numerusform>%n 台本不应能打开它的设备</numerusform>
        </translation>
    </message>
    <message>
        <source>all devices, but not the recovery key</source>
        <translation>所有设备，但不包括恢复密钥</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s): the others wait for the key</source>
        <translation>
            <numerusform>%n 台设备中的 %1 台：其余设备在等待密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %1 of %n device(s)</source>
        <translation>
            <numerusform>✓ %n 台设备中的 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and the recovery key</source>
        <comment>✓ 13 of 13 devices</comment>
        <translation>%1，以及恢复密钥</translation>
    </message>
    <message>
        <source>due: somebody left, or a device was revoked</source>
        <translation>需要轮换：有人离开，或有设备被撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of “%1” were last saved before you were given its keys: they are not opened, only checked for being whole.</source>
        <translation>
            <numerusform>“%1”有 %n 个集合的最后一次保存早于您获得其密钥：这些集合不会打开，只检查是否完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>What each set holds now is opened with its key, so that nothing is lost.</source>
        <translation>每个集合的当前内容都用其密钥打开，因此不会丢失任何内容。</translation>
    </message>
    <message>
        <source>What all other sets hold now is opened with its key.</source>
        <translation>其他所有集合的当前内容都用其密钥打开。</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Belongs to</source>
        <translation>所属者</translation>
    </message>
    <message>
        <source>Name among the devices</source>
        <translation>在设备中的名称</translation>
    </message>
    <message>
        <source>Hypha · emergency kit of one person</source>
        <translation>Hypha · 个人应急包</translation>
    </message>
    <message>
        <source>Emergency kit of %1</source>
        <translation>%1 的应急包</translation>
    </message>
    <message>
        <source>Emergency kit of %1, sheet %2 of %3 – any %4 are needed</source>
        <translation>%1 的应急包，第 %2 张，共 %3 张 – 需要其中任意 %4 张</translation>
    </message>
    <message>
        <source>Keep secret. Scan it only into Hypha, never with a phone&apos;s camera app. Whoever has these words can read everything that you can.</source>
        <translation>请保密。只用 Hypha 扫描，切勿使用手机的相机应用。任何得到这些单词的人都能读取您能读取的一切。</translation>
    </message>
    <message>
        <source>Keep it where only you get at it, away from your computer: in a safe, not in a drawer of your desk.</source>
        <translation>请存放在只有您能取到且远离计算机的地方：放在保险柜里，而不是办公桌抽屉里。</translation>
    </message>
    <message>
        <source>Hypha makes a new kit afterwards. Print it, and destroy this sheet.</source>
        <translation>之后 Hypha 会制作新的应急包。请将其打印，并销毁这张纸。</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Set number</source>
        <translation>套号</translation>
    </message>
    <message>
        <source>Hypha · recovery of an organisation</source>
        <translation>Hypha · 组织恢复</translation>
    </message>
    <message>
        <source>Recovery share %1 of %2 in group %3 – any %4 are needed</source>
        <translation>恢复分片 %1（共 %2 个），%3 组 – 需要其中任意 %4 个</translation>
    </message>
    <message>
        <source>The only recovery share of group %1</source>
        <translation>%1 组唯一的恢复分片</translation>
    </message>
    <message>
        <source>%1 of the %2 groups are needed.</source>
        <translation>需要 %2 个组中的 %1 个。</translation>
    </message>
    <message>
        <source>Keep secret. Scan it only into Hypha, never with a phone&apos;s camera app. One share alone opens nothing.</source>
        <translation>请保密。只用 Hypha 扫描，切勿使用手机的相机应用。单独一个分片什么也打不开。</translation>
    </message>
    <message>
        <source>Keep secret. Scan it only into Hypha, never with a phone&apos;s camera app. This share alone opens everything.</source>
        <translation>请保密。只用 Hypha 扫描，切勿使用手机的相机应用。仅凭此分片就能打开一切。</translation>
    </message>
    <message>
        <source>Keep it where only you get at it, and not together with another share. Check it once a year: in Hypha, Recovery, “Check a share”.</source>
        <translation>请存放在只有您能取到的地方，不要与其他分片放在一起。每年检查一次：在 Hypha 的“恢复”中选择“检查分片”。</translation>
    </message>
    <message>
        <source>When somebody asks for it, speak with them and make sure that the organisation wants this recovery. Compare the words that Hypha shows.</source>
        <translation>如果有人向您索取，请与其通话，并确认组织确实需要这次恢复。请比对 Hypha 显示的单词。</translation>
    </message>
    <message>
        <source>Type the words or scan the code in Hypha yourself. Never send them. When a new set is made, this sheet is void: write the day below and destroy it.</source>
        <translation>请亲自在 Hypha 中输入单词或扫描二维码，切勿发送给他人。制作新的一套后，这张纸即作废：请在下方写上日期并将其销毁。</translation>
    </message>
    <message>
        <source>Keep secret</source>
        <translation>须保密</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>可以出示</translation>
    </message>
    <message>
        <source>Only compare</source>
        <translation>仅供比对</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>on the computers of its members</source>
        <translation>在成员的计算机上</translation>
    </message>
    <message>
        <source>The %1 words; the large code says the same</source>
        <translation>%1 个单词；大二维码的内容相同</translation>
    </message>
    <message>
        <source>What to do with this sheet</source>
        <translation>如何处理这张纸</translation>
    </message>
    <message>
        <source>Which vault this is, in words</source>
        <translation>用单词表示此保险库</translation>
    </message>
    <message>
        <source>Fingerprint of the vault: never changes</source>
        <translation>保险库的指纹：永不改变</translation>
    </message>
    <message>
        <source>State of the vault at printing: event %1</source>
        <translation>打印时保险库的状态：事件 %1</translation>
    </message>
    <message>
        <source>The small code tells Hypha the same, and the repository</source>
        <translation>小二维码向 Hypha 提供相同内容以及仓库地址</translation>
    </message>
    <message>
        <source>Replaced on:</source>
        <translation>替换日期：</translation>
    </message>
    <message>
        <source>Word %1 is not in the list.</source>
        <translation>第 %1 个单词不在词表中。</translation>
    </message>
    <message>
        <source>%1 words instead of %2: one seems to be missing at word %3.</source>
        <translation>有 %1 个单词，应为 %2 个：第 %3 个单词处似乎缺了一个。</translation>
    </message>
    <message>
        <source>%1 words instead of %2.</source>
        <translation>有 %1 个单词，应为 %2 个。</translation>
    </message>
    <message>
        <source>Words %1 and %2 seem to be swapped.</source>
        <translation>第 %1 个和第 %2 个单词的位置似乎颠倒了。</translation>
    </message>
    <message>
        <source>Word %1 seems to be wrong. Compare it with the sheet.</source>
        <translation>第 %1 个单词似乎有误。请与打印件核对。</translation>
    </message>
    <message>
        <source>The words do not belong together: at least one is wrong. Compare them with the sheet.</source>
        <translation>这些单词不能组成一个整体：至少有一个有误。请与打印件核对。</translation>
    </message>
    <message>
        <source>These words are no share that a program made.</source>
        <translation>这些单词不是由程序生成的分片。</translation>
    </message>
    <message>
        <source>This share belongs to another set than those before it.</source>
        <translation>此分片与之前的分片不属于同一套。</translation>
    </message>
    <message>
        <source>This share says that %1 of its group are needed; those before it say %2.</source>
        <translation>此分片称其组需要 %1 个分片；之前的分片称需要 %2 个。</translation>
    </message>
    <message>
        <source>This share is already there.</source>
        <translation>此分片已经添加。</translation>
    </message>
    <message>
        <source>Another share of the same place is already there: one of the two is forged.</source>
        <translation>同一位置的另一个分片已经添加：两者之一是伪造的。</translation>
    </message>
    <message>
        <source>Its group has enough shares already.</source>
        <translation>其所属的组已有足够的分片。</translation>
    </message>
    <message>
        <source>There are not enough shares yet.</source>
        <translation>分片数量还不够。</translation>
    </message>
    <message>
        <source>The shares do not fit together: at least one of them is forged.</source>
        <translation>这些分片不匹配：其中至少有一个是伪造的。</translation>
    </message>
    <message>
        <source>%1 words instead of %2: word %3 seems to be one too many.</source>
        <translation>有 %1 个单词，应为 %2 个：第 %3 个单词似乎是多余的。</translation>
    </message>
    <message>
        <source>Forgotten passphrase: choose “Forgot the passphrase?” on Hypha&apos;s locked screen. Lost computer: choose “Restore access” when Hypha starts for the first time, and compare the fingerprint below.</source>
        <translation>忘记口令：在 Hypha 的锁定界面选择“忘记口令？”。丢失计算机：在 Hypha 首次启动时选择“恢复访问”，并比对下面的指纹。</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Needs a credential</source>
        <translation>需要凭据</translation>
    </message>
    <message>
        <source>Host not confirmed</source>
        <translation>主机未确认</translation>
    </message>
    <message>
        <source>Host key changed</source>
        <translation>主机密钥已改变</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>the time of the last sync</comment>
        <translation>自 %1 起离线</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n 项更改待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>just now, 2 min ago</comment>
        <translation>已同步 · %1</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>The host shows an older state of this vault, or nothing at all.</source>
        <translation>托管方显示的保险库状态较旧，或什么也没有显示。</translation>
    </message>
    <message>
        <source>Ask a colleague for the words of their vault&apos;s present state. Then put the last good state back, and tell whoever runs the host.</source>
        <translation>请向同事询问其保险库当前状态的单词。然后恢复最后的正常状态，并告诉托管方的负责人。</translation>
    </message>
    <message>
        <source>The host shows another history of this vault, signed by members.</source>
        <translation>托管方显示了此保险库的另一份由成员签名的历史记录。</translation>
    </message>
    <message>
        <source>Somebody shows different people different things, or keys were stolen. Compare the words of the vault&apos;s state with your colleagues, and keep the proof file. Hypha overwrites nothing here.</source>
        <translation>有人向不同的人展示不同的内容，或有密钥被盗。请与同事比对保险库状态的单词，并保留证据文件。Hypha 不会在这里覆盖任何内容。</translation>
    </message>
    <message>
        <source>The host shows another vault in the place of yours.</source>
        <translation>托管方在您的保险库的位置显示了另一个保险库。</translation>
    </message>
    <message>
        <source>Check the address under Settings, and ask whoever runs the host.</source>
        <translation>请检查“设置”中的地址，并询问托管方的负责人。</translation>
    </message>
    <message>
        <source>The host shows what no member&apos;s program has made.</source>
        <translation>托管方显示的内容不是任何成员的程序生成的。</translation>
    </message>
    <message>
        <source>Somebody with push rights put it there, or it is damaged. Put the last good state back, and take the rights from whoever is no member.</source>
        <translation>有推送权限的人放入了这些内容，或者数据已损坏。请恢复最后的正常状态，并取消非成员的权限。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1.</source>
        <comment>just now, 2 min ago</comment>
        <translation>上次同步：%1。</translation>
    </message>
    <message>
        <source>Never synced so far.</source>
        <translation>从未同步过。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this computer wait to be sent.</source>
        <translation>
            <numerusform>此计算机上有 %n 项更改等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The remote has everything of this computer.</source>
        <translation>远程仓库已有此计算机上的全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait to be settled.</source>
        <translation>
            <numerusform>您有 %n 项更改等待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>When I say so</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Fetch only</source>
        <translation>仅获取</translation>
    </message>
    <message>
        <source>After each change, and once a minute while the window is open.</source>
        <translation>每次更改后同步，窗口打开时每分钟同步一次。</translation>
    </message>
    <message>
        <source>Nothing is contacted before you press Sync now.</source>
        <translation>在您按下“立即同步”之前，不会连接任何地方。</translation>
    </message>
    <message>
        <source>What others do comes in; what you do stays on this computer.</source>
        <translation>接收他人的操作；您的操作只留在此计算机上。</translation>
    </message>
    <message>
        <source>Nothing of it was taken up. What you see here is the last state that was verified: reading goes on, writing has stopped.</source>
        <translation>其中的内容均未采用。您在这里看到的是最后一个通过验证的状态：可以继续读取，但已停止写入。</translation>
    </message>
    <message>
        <source>Writing stopped</source>
        <translation>写入已停止</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>仅在本机</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Reader</source>
        <translation>读取者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Reads secrets.</source>
        <translation>可以读取机密。</translation>
    </message>
    <message>
        <source>Reads and changes secrets.</source>
        <translation>可以读取和更改机密。</translation>
    </message>
    <message>
        <source>Reads and changes secrets, adds and removes people, renews keys.</source>
        <translation>可以读取和更改机密、添加和移除人员、轮换密钥。</translation>
    </message>
    <message>
        <source>May do everything, and hands ownership on.</source>
        <translation>可以执行所有操作，并可移交所有权。</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活跃</translation>
    </message>
    <message numerus="yes">
        <source>silent for over %n day(s)</source>
        <translation>
            <numerusform>超过 %n 天无活动</numerusform>
        </translation>
    </message>
    <message>
        <source>its owner has left</source>
        <translation>其所有者已离开</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joined as in &quot;9 people, 14 devices&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; newest device: “%2” of %3, %4</source>
        <translation>%1；最新设备：%3 的“%2”，%4</translation>
    </message>
    <message>
        <source>Reading: cryptography. Only devices that were given the key can, and nobody can take back what was read.</source>
        <translation>读取：由加密保证。只有获得密钥的设备才能读取，已读取的内容无人能收回。</translation>
    </message>
    <message>
        <source>Not changing: our program. Every member&apos;s refuses what a reader signs.</source>
        <translation>不可更改：由我们的程序保证。每位成员的程序都会拒绝读取者签名的更改。</translation>
    </message>
    <message>
        <source>Changing: our program. Every member&apos;s checks who signed and whether they might.</source>
        <translation>更改：由我们的程序保证。每位成员的程序都会检查签名者是谁、是否有权更改。</translation>
    </message>
    <message>
        <source>All else: our program. Every member&apos;s checks who signed and whether they might; the host has no say in it.</source>
        <translation>其他一切：由我们的程序保证。每位成员的程序都会检查签名者是谁、是否有权操作；托管方对此无从干预。</translation>
    </message>
    <message>
        <source>“%1” is read by %2.</source>
        <comment>a project; 9 people, 14 devices; newest device: …</comment>
        <translation>可以读取“%1”的有：%2。</translation>
    </message>
    <message>
        <source>The organisation&apos;s recovery key opens it too.</source>
        <translation>组织的恢复密钥也能打开它。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of people who no longer belong still hold the key: renew it first.</source>
        <translation>
            <numerusform>已不再属于这里的人仍有 %n 台设备持有密钥：请先轮换密钥。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day without its year below a chart, as QDate::toString() takes it</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>a day and two times</comment>
        <translation>%1，%2 – %3</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Secure note</source>
        <translation>安全备注</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH 密钥</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>otpauth: address</source>
        <translation>otpauth 地址</translation>
    </message>
    <message>
        <source>Content (base64)</source>
        <translation>内容（base64）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>持卡人姓名</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>安全码</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessModel</name>
    <message>
        <source>versions %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1, no key yet</source>
        <comment>a role</comment>
        <translation>%1，尚无密钥</translation>
    </message>
    <message>
        <source>no access now</source>
        <translation>现无访问权限</translation>
    </message>
    <message>
        <source>had keys %1</source>
        <translation>曾有密钥 %1</translation>
    </message>
    <message>
        <source>%1 never had a key of %2.</source>
        <translation>%1 从未有过 %2 的密钥。</translation>
    </message>
    <message>
        <source>%1 is %2 since %3.</source>
        <comment>a person, a role and a date</comment>
        <translation>自 %3 起，%1 是%2。</translation>
    </message>
    <message>
        <source>%1 has no role there now.</source>
        <translation>%1 现在在那里没有角色。</translation>
    </message>
    <message>
        <source>Can read what is new.</source>
        <translation>可以读取新内容。</translation>
    </message>
    <message>
        <source>Cannot read what is new.</source>
        <translation>无法读取新内容。</translation>
    </message>
    <message>
        <source>A device of theirs still holds the key in use: renew it.</source>
        <translation>对方的一台设备仍持有正在使用的密钥：请轮换密钥。</translation>
    </message>
    <message>
        <source>Was handed keys %1.</source>
        <translation>曾获得密钥 %1。</translation>
    </message>
    <message>
        <source>They open versions %1 of %2.</source>
        <translation>可打开 %2 的版本 %1。</translation>
    </message>
    <message>
        <source>They open no version of %1.</source>
        <translation>无法打开 %1 的任何版本。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessPicker</name>
    <message>
        <source>Role in the organisation</source>
        <translation>在组织中的角色</translation>
    </message>
    <message>
        <source>Role in %1</source>
        <translation>在 %1 中的角色</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>无访问权限</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <comment>9 people, 14 devices; newest device: …</comment>
        <translation>可读取者：%1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a role; what it may; what enforces it</comment>
        <translation>%1：%2%3</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessSheet</name>
    <message>
        <source>Give %1 access</source>
        <translation>授予 %1 访问权限</translation>
    </message>
    <message>
        <source>The keys are wrapped to each of their devices. They can read every version that is saved, old ones too.</source>
        <translation>密钥会封装给对方的每台设备。对方可以读取每个已保存的版本，包括旧版本。</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>授予访问权限</translation>
    </message>
    <message numerus="yes">
        <source>%1 has access to %n more project(s).</source>
        <translation>
            <numerusform>%1 新获得了 %n 个项目的访问权限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has access to %n more project(s), not to all that were chosen.</source>
        <translation>
            <numerusform>%1 新获得了 %n 个项目的访问权限，但不是所选的全部项目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::AccessView</name>
    <message>
        <source>Who can read what</source>
        <translation>谁可以读取什么</translation>
    </message>
    <message>
        <source>By project, or by the sets of one</source>
        <translation>按项目，或按某个项目的集合</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>Choose a field to read what it says; Enter shows the person&apos;s events.</source>
        <translation>选择一个单元格查看其说明；按 Enter 键显示此人的事件。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many people and how many columns</comment>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n 个集合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody whom the filter lets through ever had a key here.</source>
        <translation>符合筛选条件的人从未在此持有密钥。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ApproveSheet</name>
    <message>
        <source>✓ Asked by whoever held your invitation.</source>
        <translation>✓ 由持有您邀请的人提出申请。</translation>
    </message>
    <message>
        <source>It names your invitation but does not hold its secret: somebody may be pretending.</source>
        <translation>它声称使用了您的邀请，但并不持有其中的机密：可能有人在冒充。</translation>
    </message>
    <message>
        <source>The invitation it used has expired. Only the words below vouch for it.</source>
        <translation>它使用的邀请已过期。只有下面的单词能为它作证。</translation>
    </message>
    <message>
        <source>Another device has used the same invitation: one of the two is not who you invited.</source>
        <translation>另一台设备使用了同一邀请：两者之一不是您邀请的人。</translation>
    </message>
    <message>
        <source>The invitation it used was for somebody else.</source>
        <translation>它使用的邀请是给其他人的。</translation>
    </message>
    <message>
        <source>Nothing vouches for this device but the words below.</source>
        <translation>除下面的单词外，没有任何东西能为此设备作证。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, not a member yet</source>
        <translation>%1，尚不是成员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, and read the words to each other. They are not a secret. If one word differs, somebody has put another device in between.</source>
        <translation>请拨打您已知的号码联系 %1，并互相读出这些单词。它们不是机密。只要有一个单词不同，就说明有人在中间换入了另一台设备。</translation>
    </message>
    <message>
        <source>Whoever becomes an admin is approved by comparing the words.</source>
        <translation>要成为管理员，必须通过比对单词来批准。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>“%1” is approved.</source>
        <translation>“%1”已获批准。</translation>
    </message>
    <message>
        <source>“%1” is refused, and the log says why.</source>
        <translation>“%1”已被拒绝，日志中记录了原因。</translation>
    </message>
    <message>
        <source>I have compared all twelve words</source>
        <translation>我已比对全部十二个单词</translation>
    </message>
    <message>
        <source>Approve “%1”?</source>
        <translation>批准“%1”？</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on without comparing</source>
        <translation>不比对，继续</translation>
    </message>
    <message>
        <source>Your other device shows twelve words as well: compare them. They are not a secret. If one word differs, somebody has put another device in between.</source>
        <translation>您的另一台设备也会显示十二个单词：请进行比对。它们不是机密。只要有一个单词不同，就说明有人在中间换入了另一台设备。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AssistSheet</name>
    <message>
        <source>Help %1 back in?</source>
        <translation>帮助 %1 恢复访问？</translation>
    </message>
    <message>
        <source>They match: let it in</source>
        <translation>一致：准许加入</translation>
    </message>
    <message>
        <source>They match: contribute</source>
        <translation>一致：提供分片</translation>
    </message>
    <message>
        <source>I have compared all twelve words</source>
        <translation>我已比对全部十二个单词</translation>
    </message>
    <message>
        <source>The device “%1” becomes one of %2&apos;s, and gets the keys of every project of theirs that you hold and may share.</source>
        <translation>设备“%1”将成为 %2 的设备，并获得对方各项目中您持有且有权共享的密钥。</translation>
    </message>
    <message>
        <source>Your share of the organisation&apos;s key is sealed for the device “%1” alone. With enough other shares it opens every project.</source>
        <translation>您持有的组织密钥分片将只封存给设备“%1”。与足够多的其他分片一起，它可以打开所有项目。</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, make sure that it is them, and read the words to each other. If one word differs, somebody has put another device in between.</source>
        <translation>请拨打您已知的号码联系 %1，确认是本人，并互相读出这些单词。只要有一个单词不同，就说明有人在中间换入了另一台设备。</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>“%1” is let in.</source>
        <translation>已准许“%1”加入。</translation>
    </message>
    <message>
        <source>Your share is on its way to “%1”.</source>
        <translation>您的分片正在发往“%1”。</translation>
    </message>
    <message>
        <source>The request is cancelled, and the log says why.</source>
        <translation>申请已取消，日志中记录了原因。</translation>
    </message>
    <message>
        <source>If they differ, cancel here and call an admin, who refuses the device under People.</source>
        <translation>如果不一致，请在此取消，并联系管理员在“人员”中拒绝该设备。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>You may share none of their projects: ask an admin to help instead.</source>
        <translation>您无权共享对方的任何项目：请改由管理员协助。</translation>
    </message>
    <message>
        <source>They read again: %1.</source>
        <translation>对方将能重新读取：%1。</translation>
    </message>
    <message>
        <source>They read again: %1. Not by you, but by whoever may share it: %2.</source>
        <translation>对方将能重新读取：%1。以下不能由您恢复，须由有权共享的人恢复：%2。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AuditExportSheet</name>
    <message>
        <source>Export events</source>
        <translation>导出事件</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
    <message numerus="yes">
        <source>What the list shows: %Ln event(s)</source>
        <translation>
            <numerusform>列表显示的内容：%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole history: %Ln event(s)</source>
        <translation>
            <numerusform>全部历史记录：%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>尚未选择位置</translation>
    </message>
    <message>
        <source>Proof bundle</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>JSON with signed records</source>
        <translation>含签名记录的 JSON</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>用于电子表格的 CSV</translation>
    </message>
    <message>
        <source>syslog lines</source>
        <translation>syslog 行</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Proves to an auditor without Hypha that the events are signed and that none was left out: it holds the whole history, what you chose in a list of its own.</source>
        <translation>无需 Hypha 即可向审计人员证明事件均已签名且无一遗漏：其中包含全部历史记录，您选择的内容单独列出。</translation>
    </message>
    <message>
        <source>Each event with a sentence and its signed record, for programs.</source>
        <translation>每个事件附一句说明及其签名记录，供程序使用。</translation>
    </message>
    <message>
        <source>A line for each event. What a spreadsheet would run is made harmless.</source>
        <translation>每个事件一行。电子表格可能执行的内容会被处理为无害。</translation>
    </message>
    <message>
        <source>A line for each event as RFC 5424 has it, for systems that collect logs.</source>
        <translation>每个事件一行，采用 RFC 5424 格式，供日志收集系统使用。</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>选择位置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written.</source>
        <translation>
            <numerusform>已写入 %Ln 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the auditor these words</source>
        <translation>把这些词告知审计人员</translation>
    </message>
    <message>
        <source>Not along with the file: on the telephone, or on paper. verify_bundle.py shows the same words when the file is this vault&apos;s whole history up to here.</source>
        <translation>不要与文件一起发送：请通过电话或纸质方式告知。如果文件包含此保险库至此为止的全部历史记录，verify_bundle.py 会显示相同的词。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::AuditPage</name>
    <message>
        <source>Verifying the history</source>
        <translation>正在验证历史记录</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>People and days</source>
        <translation>人员与日期</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>Devices (%L1 silent)</source>
        <translation>设备（%L1 台无活动）</translation>
    </message>
    <message>
        <source>Verifying: %L1 of %L2</source>
        <translation>正在验证：%L1 / %L2</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>正在验证 …</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>正在读取历史记录 …</translation>
    </message>
    <message numerus="yes">
        <source>Not whole: %Ln event(s) hold; what is named below does not.</source>
        <translation>
            <numerusform>不完整：%Ln 个事件通过验证；下列内容未通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not hold; the first is shown.</source>
        <translation>
            <numerusform>%n 项未通过验证；此处显示第一项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: the signed record, its device&apos;s key and its place in the chain.</source>
        <translation>已复制：签名记录、其设备的密钥及其在链中的位置。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Banner</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>技术细节</translation>
    </message>
</context>
<context>
    <name>hypha::gui::BrushStrip</name>
    <message>
        <source>Period shown, within the whole history</source>
        <translation>显示的时间段（在全部历史记录之内）</translation>
    </message>
    <message>
        <source>The arrows move it, with Shift they move its end, Home shows the whole history.</source>
        <translation>方向键移动时间段，按住 Shift 键则移动其终点；Home 键显示全部历史记录。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CapsLockHint</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定（Caps Lock）似乎已打开。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CheckSheet</name>
    <message>
        <source>Check a share</source>
        <translation>检查分片</translation>
    </message>
    <message>
        <source>Type what stands on the sheet. It is only looked at here: the key is not rebuilt, and no word is kept. The audit log notes that this share was checked.</source>
        <translation>请输入打印件上的内容。这里只做查看：不会重建密钥，也不会保留任何单词。审计日志会记下此分片已检查。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Words of the share</source>
        <translation>分片的单词</translation>
    </message>
    <message>
        <source>The words are right, but they belong to another set: this sheet is void. Destroy it; the present set is number %1.</source>
        <translation>单词正确，但属于另一套：这张打印件已作废。请将其销毁；当前为第 %1 套。</translation>
    </message>
    <message>
        <source>✓ Valid: set %1, group %2, share %3 of %4, holder %5.</source>
        <translation>✓ 有效：第 %1 套，组 %2，分片 %3（共 %4 个），持有人 %5。</translation>
    </message>
    <message>
        <source>The codes on it hold no share of a recovery key.</source>
        <translation>其上的二维码不含恢复密钥的分片。</translation>
    </message>
    <message>
        <source>Check another one</source>
        <translation>再检查一个</translation>
    </message>
    <message>
        <source>Noted in the audit log.</source>
        <translation>已记入审计日志。</translation>
    </message>
    <message>
        <source>Another set: the words are right, but they are share %1 of group %2 of set %3, holder %4. Set %5 replaced it: this sheet is void, destroy it.</source>
        <translation>属于另一套：单词正确，但这是第 %3 套 %2 组的分片 %1，持有人 %4。它已被第 %5 套取代：这张打印件已作废，请将其销毁。</translation>
    </message>
    <message>
        <source>Another set: the words are right, but they are share %1 of group %2 of set %3. Set %4 replaced it: this sheet is void, destroy it.</source>
        <translation>属于另一套：单词正确，但这是第 %3 套 %2 组的分片 %1。它已被第 %4 套取代：这张打印件已作废，请将其销毁。</translation>
    </message>
    <message>
        <source>✓ Valid: set %1, group %2, share %3 of %4.</source>
        <translation>✓ 有效：第 %1 套，组 %2，分片 %3（共 %4 个）。</translation>
    </message>
    <message>
        <source>Noted in the audit log. It counts when its holder or an admin checks it.</source>
        <translation>已记入审计日志。只有持有人或管理员的检查才算数。</translation>
    </message>
    <message>
        <source>The vault is still being read.</source>
        <translation>保险库仍在读取中。</translation>
    </message>
    <message>
        <source>Set %1 has replaced set %2 while this was open: the sheets of set %2 are void.</source>
        <translation>此窗口打开期间，第 %1 套已取代第 %2 套：第 %2 套的打印件已作废。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Commands</name>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>新建集合…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Reveal or hide the value</source>
        <translation>显示或隐藏值</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy the user name</source>
        <translation>复制用户名</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>保存版本…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>丢弃草稿…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>检查更改</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Mark or unmark as favourite</source>
        <translation>收藏或取消收藏</translation>
    </message>
    <message>
        <source>Copy to set…</source>
        <translation>复制到集合…</translation>
    </message>
    <message>
        <source>Move to set…</source>
        <translation>移动到集合…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Add my device…</source>
        <translation>添加我的设备…</translation>
    </message>
    <message>
        <source>Renew keys…</source>
        <translation>轮换密钥…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Words of the vault…</source>
        <translation>保险库的单词…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Projects and sets</source>
        <translation>项目和集合</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>人员和密钥</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>在审计中显示</translation>
    </message>
    <message>
        <source>Verify everything</source>
        <translation>全部验证</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Export events…</source>
        <translation>导出事件…</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Rename the project or set…</source>
        <translation>重命名项目或集合…</translation>
    </message>
    <message>
        <source>Delete the project or set…</source>
        <translation>删除项目或集合…</translation>
    </message>
    <message>
        <source>Print a report…</source>
        <translation>打印报告…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CompareSheet</name>
    <message>
        <source>Version %1 compared with version %2</source>
        <translation>版本 %1 与版本 %2 的比较</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Restore this entry</source>
        <translation>恢复此条目</translation>
    </message>
    <message>
        <source>Puts it into the draft as it was in version %1</source>
        <translation>将其按版本 %1 中的样子放入草稿</translation>
    </message>
    <message>
        <source>The two versions hold the same.</source>
        <translation>两个版本的内容相同。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ConflictSheet</name>
    <message>
        <source>Changed by two people</source>
        <translation>两人同时更改</translation>
    </message>
    <message>
        <source>Somebody else changed the same while you did. The vault has theirs; yours is kept on this computer, encrypted. Nothing is lost until you choose, and versions keep what was there before.</source>
        <translation>您更改时，其他人也更改了同一内容。保险库中是对方的版本；您的版本以加密形式保留在此计算机上。在您选择之前不会丢失任何内容，之前的内容也保留在历史版本中。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>需要处理的内容</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before, theirs and mine</source>
        <translation>之前的、对方的和我的</translation>
    </message>
    <message>
        <source>Theirs keeps its name; yours becomes an entry beside it.</source>
        <translation>对方的保留原名；您的会成为旁边的另一个条目。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>project / set</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>未能沿用</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>全部处理完毕。</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>没有等待处理的内容。</translation>
    </message>
    <message>
        <source>Something that you did is no longer possible, because of what others did first.</source>
        <translation>由于其他人先行的操作，您所做的某项操作已无法生效。</translation>
    </message>
    <message>
        <source>Do it again if it is still wanted, then let this go.</source>
        <translation>如果仍有需要，请重新操作，然后放弃此项。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>%1: theirs is kept.</source>
        <translation>%1：已保留对方的。</translation>
    </message>
    <message>
        <source>%1: yours is kept.</source>
        <translation>%1：已保留您的。</translation>
    </message>
    <message>
        <source>%1: both are kept.</source>
        <translation>%1：两者均已保留。</translation>
    </message>
    <message>
        <source>It is let go.</source>
        <translation>已放弃。</translation>
    </message>
    <message>
        <source>Theirs: “%1”</source>
        <comment>another device of one&apos;s own</comment>
        <translation>对方的：“%1”</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <comment>a person</comment>
        <translation>对方的：%1</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚不存在</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>What you had written:</source>
        <translation>您原先写的内容：</translation>
    </message>
    <message>
        <source>What you had written in %1:</source>
        <translation>您原先在 %1 中写的内容：</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not carried over</source>
        <comment>an entry, or what was done</comment>
        <translation>%1，未能沿用</translation>
    </message>
    <message>
        <source>What others did came first and left no place for it. What you wrote is kept on this computer, encrypted, until you let it go.</source>
        <translation>由于其他人先行的操作，您的更改已无法沿用。您写下的内容以加密形式保留在此计算机上，直到您放弃它。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ContactsSheet</name>
    <message>
        <source>Recovery contacts</source>
        <translation>恢复联系人</translation>
    </message>
    <message>
        <source>When all your devices are lost, a contact compares the words of your new one with you and lets it in. They can give back only what they can read and share themselves.</source>
        <translation>当您的所有设备都丢失时，联系人会与您比对新设备的单词，并准许其加入。联系人只能交还自己能够读取和共享的内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Members of the organisation</source>
        <translation>组织的成员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Your recovery contacts are saved.</source>
        <translation>您的恢复联系人已保存。</translation>
    </message>
    <message>
        <source>Can give back</source>
        <translation>可交还</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %1 stay(s): another device of yours names them, and only there that is taken back.</source>
        <translation>
            <numerusform>已保存。%1 仍保留：您的另一台设备指定了他们，只能在那台设备上撤回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::CountTable</name>
    <message numerus="yes">
        <source>%1, %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1，%2：%Ln 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::CreatePage</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>Creating the vault</source>
        <translation>正在创建保险库</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Your team&apos;s or your own name. The host can read it.</source>
        <translation>您的团队或您自己的名称。托管方可以读取它。</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>您的电子邮件地址</translation>
    </message>
    <message>
        <source>How colleagues recognise you. No mail is sent.</source>
        <translation>同事以此识别您。不会发送邮件。</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>此设备的名称</translation>
    </message>
    <message>
        <source>It protects the keys on this computer. Nobody can reset it for you.</source>
        <translation>它保护此计算机上的密钥。没有人能替您重置。</translation>
    </message>
    <message>
        <source>Where the vault lives</source>
        <translation>保险库的位置</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>需要 1 到 256 个字符的名称。</translation>
    </message>
    <message>
        <source>An address looks like ada@example.org.</source>
        <translation>地址的格式类似 ada@example.org。</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>需要输入口令。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>A git remote can be added later, under Settings.</source>
        <translation>可以稍后在“设置”中添加 git 远程仓库。</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>仅此计算机</translation>
    </message>
    <message>
        <source>A git repository as well</source>
        <translation>同时使用 git 仓库</translation>
    </message>
    <message>
        <source>You are asked for its address once the vault is made. Its host sees only what is encrypted and signed.</source>
        <translation>保险库创建后会询问您仓库的地址。托管方只能看到经过加密和签名的内容。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::CredentialSheet</name>
    <message>
        <source>Credential for %1</source>
        <translation>%1 的凭据</translation>
    </message>
    <message>
        <source>The host asks who you are before it lets you fetch and push. It decides nothing about who can read your secrets.</source>
        <translation>主机在允许您获取和推送之前，会要求您证明身份。它无权决定谁可以读取您的机密。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>清除凭据</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DaysView</name>
    <message>
        <source>People and days</source>
        <translation>人员与日期</translation>
    </message>
    <message>
        <source>The stronger the colour, the more events somebody signed. Enter shows the events of a field.</source>
        <translation>颜色越浓，此人签名的事件越多。按 Enter 键显示单元格中的事件。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DepartureSheet</name>
    <message>
        <source>Revoke “%1” of %2?</source>
        <translation>撤销 %2 的“%1”？</translation>
    </message>
    <message>
        <source>Revoke and renew keys</source>
        <translation>撤销并轮换密钥</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1”已被撤销。</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>退出 %1？</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>将 %1 从 %2 中移除？</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Remove and renew keys</source>
        <translation>移除并轮换密钥</translation>
    </message>
    <message>
        <source>You have left %1.</source>
        <translation>您已退出 %1。</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 已不在 %2 中。</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>原因（可选）</translation>
    </message>
    <message>
        <source>Everybody in the vault and the host of the repository can read it.</source>
        <translation>保险库中的所有人和仓库的托管方都可以读取。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>a device and its owner</comment>
        <translation>%2 的“%1”</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DeviceModel</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 的 %1，%3</translation>
    </message>
    <message>
        <source>Its last signed act: %1</source>
        <translation>最近一次签名操作：%1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>最近活动</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DevicePane</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No device chosen</source>
        <translation>未选择设备</translation>
    </message>
    <message>
        <source>Choose a device to compare its words, or to revoke it.</source>
        <translation>选择一台设备以比对其单词或将其撤销。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Last signed act</source>
        <translation>最近一次签名操作</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>可打开</translation>
    </message>
    <message>
        <source>Words of this device</source>
        <translation>此设备的单词</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>在审计中显示</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DevicesHeard</name>
    <message>
        <source>never</source>
        <comment>a device signed</comment>
        <translation>从未</translation>
    </message>
    <message numerus="yes">
        <source>silent for over %n day(s)</source>
        <translation>
            <numerusform>超过 %n 天无活动</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed this week</source>
        <translation>本周已确认</translation>
    </message>
    <message>
        <source>not heard this week</source>
        <translation>本周无活动</translation>
    </message>
    <message>
        <source>%1 of %2, last signed: %3, %4</source>
        <comment>a device, its owner, when, and what that means</comment>
        <translation>%2 的 %1，最近签名：%3，%4</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>最近签名</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>hypha::gui::DifferenceView</name>
    <message>
        <source>The change in full</source>
        <translation>完整的更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>新增 %1，更改 %2，移除 %3</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>this part of the entry is not there on this side</extracomment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) are not shown here.</source>
        <translation>
            <numerusform>另有 %Ln 个部分未在此显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ(s).</source>
        <translation>
            <numerusform>其中 %Ln 个有差异。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) stayed</source>
        <translation>
            <numerusform>保留 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <comment>tags</comment>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>tags</comment>
        <translation>新增：%1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Duties</name>
    <message>
        <source>Nothing can be changed from here at present.</source>
        <translation>目前无法在此进行更改。</translation>
    </message>
    <message>
        <source>Owners and admins invite.</source>
        <translation>由所有者和管理员邀请。</translation>
    </message>
    <message>
        <source>Owners and admins of a project renew its key.</source>
        <translation>由项目的所有者和管理员轮换其密钥。</translation>
    </message>
    <message>
        <source>You no longer belong to %1.</source>
        <translation>您已不再属于 %1。</translation>
    </message>
    <message>
        <source>This device was revoked.</source>
        <translation>此设备已被撤销。</translation>
    </message>
    <message>
        <source>The time of this device is over.</source>
        <translation>此设备的期限已到。</translation>
    </message>
    <message>
        <source>Your time in %1 is over.</source>
        <translation>您在 %1 中的期限已到。</translation>
    </message>
    <message>
        <source>Nothing new can be read here, and nothing can be changed.</source>
        <translation>此处无法读取任何新内容，也无法进行任何更改。</translation>
    </message>
    <message>
        <source>Ask %1 for more time.</source>
        <comment>names</comment>
        <translation>请让 %1 延长期限。</translation>
    </message>
    <message>
        <source>If you still use it, invite it again from another device of yours. If not, remove the vault from this computer.</source>
        <translation>如果您仍在使用它，请用您的另一台设备重新邀请它；否则，请从此计算机移除此保险库。</translation>
    </message>
    <message>
        <source>If that is a mistake, ask %1 for an invitation. If not, remove the vault from this computer.</source>
        <comment>names</comment>
        <translation>如果这是误操作，请向 %1 索取邀请；否则，请从此计算机移除此保险库。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryDetail</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>新建，未保存</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>已更改，未保存</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>在浏览器中打开 %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time, a person</comment>
        <translation>%1，由 %2 更新</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Written to %1. The file is not encrypted.</source>
        <translation>已写入 %1。该文件未加密。</translation>
    </message>
    <message>
        <source>Favourite: take the star away</source>
        <translation>已收藏：取消收藏</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>加入收藏</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Restore this entry</source>
        <translation>恢复此条目</translation>
    </message>
    <message>
        <source>Write the file into a git work tree?</source>
        <translation>要将文件写入 git 工作区吗？</translation>
    </message>
    <message>
        <source>This folder belongs to a git work tree that does not ignore the file: it could be committed with everything in it.</source>
        <translation>此文件夹属于一个 git 工作区，而该工作区没有忽略此文件：它可能连同其中的全部内容被提交。</translation>
    </message>
    <message>
        <source>Write it anyway</source>
        <translation>仍然写入</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>其他字段</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryEditor</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>编辑条目</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Keep in draft</source>
        <translation>保留到草稿</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>A key has 1 to 256 bytes and no line breaks or control characters.</source>
        <translation>键为 1 到 256 字节，不含换行或控制字符。</translation>
    </message>
    <message>
        <source>There is already an entry with this key.</source>
        <translation>已有使用此键的条目。</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>地址中不能有空格。</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>安全码</translation>
    </message>
    <message>
        <source>This is no otpauth: address and no key. Copy what the site shows when you set up an authenticator.</source>
        <translation>这既不是 otpauth 地址，也不是密钥。请复制网站在您设置身份验证器时显示的内容。</translation>
    </message>
    <message>
        <source>Choose the file that this entry keeps.</source>
        <translation>请选择此条目要保存的文件。</translation>
    </message>
    <message>
        <source>Keep the new entry?</source>
        <translation>保留新条目？</translation>
    </message>
    <message>
        <source>Keep the changes to %1?</source>
        <translation>保留对 %1 的更改？</translation>
    </message>
    <message>
        <source>What is kept waits in the draft until you save a version.</source>
        <translation>保留的内容会留在草稿中，直到您保存版本。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Unfinished entry</source>
        <translation>未完成的条目</translation>
    </message>
    <message>
        <source>otpauth: address or key</source>
        <translation>otpauth 地址或密钥</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>The otpauth: address, or the key that the site shows beside its picture</source>
        <translation>otpauth 地址，或网站在二维码旁显示的密钥</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>持卡人姓名</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>MM/YY</source>
        <translation>MM/YY</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>生成…</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryList</name>
    <message>
        <source>Opening the set</source>
        <translation>正在打开集合</translation>
    </message>
    <message>
        <source>Back to the current version</source>
        <translation>返回当前版本</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>Filter by key, user name, address or tag</source>
        <translation>按键、用户名、地址或标签筛选</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Begin with a project</source>
        <translation>从一个项目开始</translation>
    </message>
    <message>
        <source>A project is a group of people who share secrets, such as “website” or “billing”. Sets inside it keep environments apart.</source>
        <translation>项目是一组共享机密的人，例如“网站”或“账务”。其中的集合把各个环境分开。</translation>
    </message>
    <message>
        <source>Choose a set, or make one</source>
        <translation>选择一个集合，或新建一个</translation>
    </message>
    <message>
        <source>A set holds entries that belong together, such as everything for “production”. Its versions are kept.</source>
        <translation>集合存放属于一起的条目，例如“生产环境”所需的一切。它的各个版本都会保留。</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>将文件拖放到这里</translation>
    </message>
    <message>
        <source>A .env, .json, .yaml, .sh or .csv file becomes entries of this set. Nothing is saved before you have seen it.</source>
        <translation>.env、.json、.yaml、.sh 或 .csv 文件会成为此集合的条目。在您查看之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>You are looking at version %1 of %2, read-only.</source>
        <translation>您正在查看版本 %1（共 %2 个），只读。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n 项未保存的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry is as the filter wants it: no key, user name, address or tag.</source>
        <translation>没有符合筛选条件的条目：键、用户名、地址或标签均不匹配。</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>显示所有条目</translation>
    </message>
    <message>
        <source>This set cannot be read</source>
        <translation>无法读取此集合</translation>
    </message>
    <message>
        <source>What is stored of it is damaged or missing. Until it is whole again nothing can be changed in it. Other sets are not touched.</source>
        <translation>其存储的内容已损坏或缺失。在恢复完整之前，无法更改其中的任何内容。其他集合不受影响。</translation>
    </message>
    <message>
        <source>Nothing was in it</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>In this version the set had no entries.</source>
        <translation>在此版本中，该集合没有条目。</translation>
    </message>
    <message>
        <source>What KeePassXC, Bitwarden, 1Password and browsers such as Chrome or Firefox export as CSV is taken as well.</source>
        <translation>也接受 KeePassXC、Bitwarden、1Password 以及 Chrome、Firefox 等浏览器导出的 CSV 文件。</translation>
    </message>
    <message>
        <source>This device has no key for it</source>
        <translation>此设备没有相应的密钥</translation>
    </message>
    <message>
        <source>The set is whole, but its key was not given to this device. Another device of yours can give it under People, or an admin of the project.</source>
        <translation>该集合完好，但其密钥尚未交给此设备。您的另一台设备或项目的管理员可以在“人员”中交给它。</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <translation>显示 %L1 条，共 %L2 条</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age in days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Favourite: click to remove the star</source>
        <translation>已收藏：点击取消收藏</translation>
    </message>
    <message>
        <source>Click to make it a favourite</source>
        <translation>点击加入收藏</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>将于 %1 到期</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>no favourite</source>
        <translation>未收藏</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>age of an entry, then that it expires</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EntryTable</name>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>收藏优先</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventModel</name>
    <message>
        <source>Signature verified</source>
        <translation>签名已验证</translation>
    </message>
    <message>
        <source>Place in the chain verified</source>
        <translation>链中位置已验证</translation>
    </message>
    <message>
        <source>Permission verified</source>
        <translation>权限已验证</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Event %L1 does not hold. %2</source>
        <comment>a number and what that could mean</comment>
        <translation>事件 %L1 未通过验证。%2</translation>
    </message>
    <message>
        <source>The signature does not hold</source>
        <translation>签名未通过验证</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>签名未检查</translation>
    </message>
    <message>
        <source>The place in the chain does not hold</source>
        <translation>链中位置未通过验证</translation>
    </message>
    <message>
        <source>Place in the chain not checked</source>
        <translation>链中位置未检查</translation>
    </message>
    <message>
        <source>The permission does not hold</source>
        <translation>权限未通过验证</translation>
    </message>
    <message>
        <source>Permission not checked</source>
        <translation>权限未检查</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventPane</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>未选择事件</translation>
    </message>
    <message>
        <source>Choose an event to see who signed it, and what proves it.</source>
        <translation>选择一个事件，查看由谁签名以及有何证明。</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ 已验证</translation>
    </message>
    <message>
        <source>%1, by the signer&apos;s clock</source>
        <translation>%1（按签名者的时钟）</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <comment>a person and a device</comment>
        <translation>%1，使用“%2”</translation>
    </message>
    <message>
        <source>✓ Signature: by this device&apos;s key.
✓ Chain: follows the event before it, unchanged.
✓ Permission: its author was allowed to do this.</source>
        <translation>✓ 签名：由此设备的密钥签署。
✓ 链：承接前一个事件，未被更改。
✓ 权限：其作者有权执行此操作。</translation>
    </message>
    <message>
        <source>Event %L1</source>
        <translation>事件 %L1</translation>
    </message>
    <message>
        <source>The event before this one</source>
        <translation>前一个事件</translation>
    </message>
    <message>
        <source>The event after this one</source>
        <translation>后一个事件</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>链中位置</translation>
    </message>
    <message>
        <source>Files it wrote</source>
        <translation>写入的文件</translation>
    </message>
    <message>
        <source>None: the event itself is all.</source>
        <translation>无：只有事件本身。</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a file</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Show the signed record</source>
        <translation>显示签名记录</translation>
    </message>
    <message>
        <source>Copy as proof</source>
        <translation>复制为证据</translation>
    </message>
    <message>
        <source>✗ does not hold</source>
        <translation>✗ 未通过验证</translation>
    </message>
    <message>
        <source>The last event that holds</source>
        <translation>最后一个通过验证的事件</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>此处的内容</translation>
    </message>
    <message>
        <source>unverified</source>
        <comment>an event</comment>
        <translation>未经验证</translation>
    </message>
    <message>
        <source>✓ Signature: by the key that this device showed itself.
✓ Chain: follows the event before it, unchanged.
– Permission: anybody may ask this.</source>
        <translation>✓ 签名：由此设备自己出示的密钥签署。
✓ 链：承接前一个事件，未被更改。
– 权限：任何人都可以提出此申请。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventTable</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>hypha::gui::EventsView</name>
    <message>
        <source>Events over time</source>
        <translation>随时间变化的事件</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>没有匹配的事件</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The filter and the period let nothing through.</source>
        <translation>筛选条件和时间段内没有任何事件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1</source>
        <translation>
            <numerusform>%Ln 个事件，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::ExpiryEdit</name>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>到期日期</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
    <message numerus="yes">
        <source>The whole set: %n entry(s)</source>
        <translation>
            <numerusform>整个集合：%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is selected: %n entry(s)</source>
        <translation>
            <numerusform>仅选中的内容：%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>尚未选择位置</translation>
    </message>
    <message>
        <source>The file is not encrypted.</source>
        <translation>该文件未加密。</translation>
    </message>
    <message>
        <source>Whoever can read it, a backup or a program of yours, has every secret in it.</source>
        <translation>能读取它的任何人、备份或您的程序，都会得到其中的全部机密。</translation>
    </message>
    <message>
        <source>Delete it as soon as it has served.</source>
        <translation>用完后请立即删除。</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>This folder belongs to a git work tree that does not ignore the file: it could be committed with everything in it.</source>
        <translation>此文件夹属于一个 git 工作区，而该工作区没有忽略此文件：它可能连同其中的全部内容被提交。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it anyway</source>
        <translation>仍然写入</translation>
    </message>
    <message>
        <source>user names</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>expiry dates</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>This format has no place for: %1.</source>
        <translation>此格式无法保存：%1。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ExposureList</name>
    <message>
        <source>Revoked: “%1” of %2</source>
        <translation>已撤销：%2 的“%1”</translation>
    </message>
    <message>
        <source>%1, no longer in “%2”</source>
        <translation>%1，已不在“%2”中</translation>
    </message>
    <message>
        <source>%1, no longer in %2</source>
        <translation>%1，已不在 %2 中</translation>
    </message>
    <message>
        <source>key not renewed yet</source>
        <translation>密钥尚未轮换</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A set that you cannot read</source>
        <translation>您无法读取的集合</translation>
    </message>
    <message>
        <source>These values were readable to somebody who is gone. Change them where they are used, and save the new ones here: each leaves the list with its new value.</source>
        <translation>已离开的人曾能读取这些值。请在使用它们的地方进行更改，并在这里保存新值：每个值更新后即从列表中消失。</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>没有需要更改的内容</translation>
    </message>
    <message>
        <source>When somebody leaves or a device is revoked, what they could read is listed here until each value is a new one.</source>
        <translation>当有人离开或设备被撤销时，其曾能读取的内容会列在这里，直到每个值都已更换。</translation>
    </message>
    <message>
        <source>Credentials to change</source>
        <translation>待更改的凭据</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>显示条目</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FieldList</name>
    <message>
        <source>Further fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FieldModel</name>
    <message>
        <source>secret</source>
        <comment>in place of a value</comment>
        <translation>机密</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FieldsEdit</name>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>字段的值</translation>
    </message>
    <message>
        <source>Keep this field secret</source>
        <translation>将此字段设为机密</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>上移字段</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>移除字段</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>字段需要一个名称。</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s): too many to stand one below the other. The chosen one is changed below.</source>
        <translation>
            <numerusform>%Ln 个字段：太多，无法逐一排列。所选字段在下方更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::FileEdit</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>The file is too long: an entry holds at most %1.</source>
        <translation>文件太大：一个条目最多容纳 %1。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FilterBar</name>
    <message>
        <source>Since my last visit</source>
        <translation>自我上次查看以来</translation>
    </message>
    <message>
        <source>Odd clocks</source>
        <translation>时钟异常</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Filter by words: a name, a message, what happened</source>
        <translation>按文字筛选：名称、说明、发生的事情</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered and by what</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1：%2 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Since my last visit: %L1</source>
        <translation>自我上次查看以来：%L1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a device and its owner</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>a project</comment>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>Only one kind</source>
        <translation>仅此类型</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only events after number %L1</source>
        <translation>仅编号 %L1 之后的事件</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自 … 至 …</translation>
    </message>
    <message>
        <source>What is switched off here does not narrow this view.</source>
        <translation>此处停用的筛选不影响此视图。</translation>
    </message>
    <message>
        <source>Does not narrow this view.</source>
        <translation>不影响此视图。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FilterButton</name>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Expired or expiring soon</source>
        <translation>已过期或即将到期</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show only some entries</source>
        <translation>只显示部分条目</translation>
    </message>
    <message>
        <source>Showing only: %1</source>
        <translation>仅显示：%1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::FingerprintPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>您的保险库已就绪</translation>
    </message>
    <message>
        <source>These words are its fingerprint. Write them down, or tell them to colleagues in person: whoever compares them knows that they opened your vault and no other.</source>
        <translation>这些单词是它的指纹。请记下来，或当面告诉同事：比对过的人就知道自己打开的正是您的保险库。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The vault and the keys of this device were made.</source>
        <translation>保险库和此设备的密钥已创建。</translation>
    </message>
    <message>
        <source>Make a project and a set, such as “website” and “production”.</source>
        <translation>创建一个项目和一个集合，例如“网站”和“生产环境”。</translation>
    </message>
    <message>
        <source>Add first secrets</source>
        <translation>添加第一批机密</translation>
    </message>
    <message>
        <source>Print an emergency kit: the way back if the passphrase or this computer is lost.</source>
        <translation>请打印应急包：忘记口令或丢失此计算机时，可凭它恢复访问。</translation>
    </message>
    <message>
        <source>Print emergency kit…</source>
        <translation>打印应急包…</translation>
    </message>
    <message>
        <source>Drop a .env file on it, look at what it brings, and save it as a version.</source>
        <translation>把 .env 文件拖到上面，查看它带来的内容，并保存为一个版本。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::GeneratorPopover</name>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
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
        <translation>符号</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Generated value</source>
        <translation>生成的值</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Weak: a computer finds it in minutes.</source>
        <translation>弱：计算机几分钟内即可猜出。</translation>
    </message>
    <message>
        <source>Fair: good for an account that locks after wrong tries.</source>
        <translation>一般：适用于输错几次就会锁定的账户。</translation>
    </message>
    <message>
        <source>Strong: out of reach of anybody who guesses.</source>
        <translation>强：任何人都无法猜出。</translation>
    </message>
    <message>
        <source>Very strong: out of reach for good.</source>
        <translation>非常强：永远无法猜出。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HeadSheet</name>
    <message>
        <source>Is this the vault&apos;s newest state?</source>
        <translation>这是保险库的最新状态吗？</translation>
    </message>
    <message>
        <source>What this computer remembered of the vault&apos;s history is missing or was altered. Somebody with access to this computer or its disk could have put an old state back.</source>
        <translation>此计算机对保险库历史的记录已丢失或被改动。能够接触此计算机或其磁盘的人可能放回了旧状态。</translation>
    </message>
    <message>
        <source>Remember this state</source>
        <translation>记住此状态</translation>
    </message>
    <message>
        <source>I compared all twelve words: they match</source>
        <translation>我已比对全部十二个单词：一致</translation>
    </message>
    <message>
        <source>These words are the vault&apos;s present state. Compare them with what a colleague&apos;s window shows at its foot, with “hypha-cli status” elsewhere, or with a note of your own.</source>
        <translation>这些单词是保险库的当前状态。请与同事窗口底部显示的内容、其他地方的“hypha-cli status”输出或您自己的记录比对。</translation>
    </message>
    <message>
        <source>If they differ, or you cannot tell, cancel: nothing is changed, and a backup of this computer still holds what was remembered.</source>
        <translation>如果不一致或无法确定，请取消：不会有任何更改，此计算机的备份中仍保有原来的记录。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HeardView</name>
    <message>
        <source>Once a week, sign by itself what this device has seen</source>
        <translation>每周自动签名一次，确认此设备已看到的内容</translation>
    </message>
    <message>
        <source>Whoever signs an event confirms the whole history before it. A device that says nothing for long may be lost, or be shown an old state by whoever stores the vault: ask its owner, and compare the words.</source>
        <translation>签署一个事件，即确认了此前的全部历史记录。长时间没有动静的设备可能已丢失，或被保险库的存储方展示了旧状态：请询问其所有者，并比对单词。</translation>
    </message>
    <message>
        <source>When each device signed last</source>
        <translation>每台设备最近的签名时间</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>A device is marked as silent after</source>
        <translation>设备无活动多久后标记</translation>
    </message>
    <message>
        <source>Only when it has signed nothing else for a week, and after a sync: for devices that only read.</source>
        <translation>仅在一周内没有其他签名时，于同步后进行：适用于只读取的设备。</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>无活动期限</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HeatMap</name>
    <message>
        <source>People and the days they were active</source>
        <translation>人员及其活跃的日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1.</source>
        <translation>
            <numerusform>%Ln 个事件，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were active.</source>
        <translation>
            <numerusform>有 %Ln 人活跃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most: %1.</source>
        <translation>最多：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln event(s)</source>
        <translation>
            <numerusform>%1，%2：%Ln 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::HistoryPanel</name>
    <message>
        <source>No version has been saved yet.</source>
        <translation>尚未保存任何版本。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>关闭历史记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与当前比较</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Compare v%1 with v%2</source>
        <translation>比较 v%1 与 v%2</translation>
    </message>
    <message>
        <source>Choose a version to look at it. Hold Ctrl to choose a second one to compare.</source>
        <translation>选择一个版本进行查看。按住 Ctrl 可再选一个进行比较。</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>此版本的更改</translation>
    </message>
    <message>
        <source>Compares the version with the one before it</source>
        <translation>将此版本与前一版本比较</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HistoryStrip</name>
    <message>
        <source>Versions of this entry</source>
        <translation>此条目的版本</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>在历史记录中显示</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>a version number, as short as can be</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Version %1, by %2, %3</source>
        <translation>版本 %1，由 %2，%3</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HolderList</name>
    <message>
        <source>Who holds which share</source>
        <translation>谁持有哪个分片</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>存放方式</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>paper, “%1”</source>
        <translation>纸张，“%1”</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Who holds which share of set %1</source>
        <translation>谁持有第 %1 套的哪个分片</translation>
    </message>
    <message>
        <source>%1 (said by %2, %3)</source>
        <comment>when it counts from, and what somebody says</comment>
        <translation>%1（据 %2 称，%3）</translation>
    </message>
    <message>
        <source>It counts when its holder says so, as the set names them, or somebody who may share in the organisation.</source>
        <translation>只有该套分片中列出的持有人，或有权在组织中共享的人所说的才算数。</translation>
    </message>
    <message>
        <source>%1, as a file</source>
        <comment>when a sheet was saved instead of printed</comment>
        <translation>%1，存为文件</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HostForm</name>
    <message>
        <source>Token or password</source>
        <translation>令牌或密码</translation>
    </message>
    <message>
        <source>Use a key file instead of the ssh agent</source>
        <translation>使用密钥文件，而不是 ssh 代理</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>密钥文件的口令</translation>
    </message>
    <message>
        <source>User name at the host</source>
        <translation>在主机上的用户名</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Private key (ed25519)</source>
        <translation>私钥（ed25519）</translation>
    </message>
    <message>
        <source>Passphrase of the key file, if it has one</source>
        <translation>密钥文件的口令（如果有）</translation>
    </message>
    <message>
        <source>It is kept in the keystore of this computer and shown to %1 alone.</source>
        <translation>它保存在此计算机的密钥库中，只出示给 %1。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::HostKeySheet</name>
    <message>
        <source>Key of the host</source>
        <translation>主机的密钥</translation>
    </message>
    <message>
        <source>An ssh host proves by its key that it is the one you mean. Compare the fingerprint with the one that the host&apos;s owner publishes.</source>
        <translation>ssh 主机用密钥证明它就是您要连接的主机。请将指纹与主机管理者公布的指纹比对。</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>Fingerprint of the host&apos;s key</source>
        <translation>主机密钥的指纹</translation>
    </message>
    <message>
        <source>%1 shows:</source>
        <translation>%1 出示的是：</translation>
    </message>
    <message>
        <source>Only ssh hosts have keys of this kind.</source>
        <translation>只有 ssh 主机才有这种密钥。</translation>
    </message>
    <message>
        <source>Asking %1 for its key…</source>
        <translation>正在向 %1 询问其密钥…</translation>
    </message>
    <message>
        <source>The host has shown no key.</source>
        <translation>主机没有出示密钥。</translation>
    </message>
    <message>
        <source>The host shows the key that this computer knows:</source>
        <translation>主机出示的密钥与此计算机已知的一致：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ask the host&apos;s owner, on a way that does not lead over this host, whether the key was changed. Use the new one only if the fingerprint below is theirs.</source>
        <translation>请通过不经过此主机的途径询问主机管理者密钥是否已更换。仅当下面的指纹确实属于对方时，才使用新密钥。</translation>
    </message>
    <message>
        <source>It was changed: use the new one</source>
        <translation>已更换：使用新密钥</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ImportModel</name>
    <message>
        <source>new</source>
        <comment>an entry of a file</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>an entry of a file</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>an entry of a file</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ImportSheet</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Add to the draft</source>
        <translation>添加到草稿</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Merge: keep entries that are not in the file</source>
        <translation>合并：保留文件中没有的条目</translation>
    </message>
    <message>
        <source>Replace: remove entries that are not in the file</source>
        <translation>替换：移除文件中没有的条目</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n line(s) of the file cannot be read.</source>
        <translation>
            <numerusform>没有导入任何内容：文件中有 %n 行无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(s).</source>
        <translation>
            <numerusform>文件中有 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft will then hold: %1 added, %2 changed, %3 removed.</source>
        <translation>草稿将包含：新增 %1，更改 %2，移除 %3。</translation>
    </message>
    <message>
        <source>Environment file (.env)</source>
        <translation>环境变量文件（.env）</translation>
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
        <translation>Shell 脚本</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>文件中的条目</translation>
    </message>
    <message>
        <source>The name of the file does not tell its format. Choose it.</source>
        <translation>无法从文件名判断格式。请选择格式。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>A newer version came in. This is what the file changes in it.</source>
        <translation>有更新的版本。以下是文件对其所做的更改。</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>A file is taken whole or not at all, so that nothing is missing unnoticed. Correct these lines in it and have it read again. Where they look right, the format above is another one: choose it.</source>
        <translation>文件要么完整导入，要么完全不导入，以免遗漏内容而不被察觉。请在文件中更正这些行，然后重新读取。如果这些行看起来没有问题，则是上方的格式不对：请另选格式。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::InvitationList</name>
    <message>
        <source>No open invitation</source>
        <translation>没有未使用的邀请</translation>
    </message>
    <message>
        <source>An invitation proves to a newcomer which vault is yours. You see here those that nobody has used yet.</source>
        <translation>邀请向新成员证明哪个保险库是您的。这里显示尚未有人使用的邀请。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>受邀者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>anybody who holds it</source>
        <translation>任何持有者</translation>
    </message>
    <message>
        <source>your own device</source>
        <translation>您自己的设备</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1，已过期</translation>
    </message>
    <message>
        <source>The invitation is withdrawn: a device that uses it is no longer vouched for.</source>
        <translation>邀请已撤回：它不再为使用它的设备作证。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>used by “%1”, which waits</source>
        <translation>已由“%1”使用，等待批准</translation>
    </message>
    <message>
        <source>used by “%1”, which was let in</source>
        <translation>已由“%1”使用，已准许加入</translation>
    </message>
    <message>
        <source>used by “%1”, refused %2</source>
        <comment>a date and time</comment>
        <translation>已由“%1”使用，已于 %2 拒绝</translation>
    </message>
    <message>
        <source>used by “%1”, refused</source>
        <translation>已由“%1”使用，已拒绝</translation>
    </message>
</context>
<context>
    <name>hypha::gui::InvitationStep</name>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open a file or picture…</source>
        <translation>打开文件或图片…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Paste the text here, or drop a file or a picture of the QR code on this page.</source>
        <translation>请将文本粘贴到这里，或将文件或二维码图片拖放到此页面。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>通过邀请加入</translation>
    </message>
    <message>
        <source>A colleague made it in Hypha and sent it to you. It says which vault is meant and where it is stored. Nothing is contacted yet.</source>
        <translation>同事在 Hypha 中创建并发给您。它说明是哪个保险库以及存放在哪里。现在还不会连接任何地方。</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>打开邀请</translation>
    </message>
    <message>
        <source>Invitations and pictures</source>
        <translation>邀请和图片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Paste the invitation first.</source>
        <translation>请先粘贴邀请。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::InviteSheet</name>
    <message>
        <source>Add a device of your own</source>
        <translation>添加您自己的设备</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>邀请他人</translation>
    </message>
    <message>
        <source>Make an invitation here, open it in Hypha on the other device, then approve it here.</source>
        <translation>在这里创建邀请，在另一台设备的 Hypha 中打开它，然后在这里批准。</translation>
    </message>
    <message>
        <source>Send the invitation by a way you trust. It proves to the newcomer which vault is yours, and to you that the device which asks held your invitation. It gives no access by itself.</source>
        <translation>请通过您信任的方式发送邀请。它向新成员证明哪个保险库是您的，也向您证明提出申请的设备持有您的邀请。它本身不授予任何访问权限。</translation>
    </message>
    <message>
        <source>Make invitation</source>
        <translation>创建邀请</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Role in the organisation</source>
        <translation>在组织中的角色</translation>
    </message>
    <message>
        <source>You can still change it when you approve.</source>
        <translation>批准时仍可更改。</translation>
    </message>
    <message>
        <source>Good for, in days</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>邀请的二维码</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Copy it and send it</source>
        <translation>复制并发送</translation>
    </message>
    <message>
        <source>When they have joined, their device waits here under People until you approve it. The text is shown only now; you can withdraw the invitation at any time.</source>
        <translation>对方加入后，其设备会在“人员”中等待您批准。邀请文本只在此刻显示；您可以随时撤回邀请。</translation>
    </message>
    <message>
        <source>The invitation is on the clipboard.</source>
        <translation>邀请已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Type an e-mail address, such as ben@example.org.</source>
        <translation>请输入电子邮件地址，例如 ben@example.org。</translation>
    </message>
    <message>
        <source>Good until %1, for one device.</source>
        <translation>有效期至 %1，限一台设备。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The name they will have in the vault. The invitation is for them alone.</source>
        <translation>对方在保险库中的名称。此邀请仅供其本人使用。</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>复制邀请</translation>
    </message>
    <message>
        <source>When the other device has joined, it waits here under People until you approve it. The text is shown only now; you can withdraw the invitation at any time.</source>
        <translation>另一台设备加入后，会在“人员”中等待您批准。邀请文本只在此刻显示；您可以随时撤回邀请。</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>给 %1 的邀请</translation>
    </message>
    <message>
        <source>Projects they are to get</source>
        <translation>要授予的项目</translation>
    </message>
    <message>
        <source>With the role above, as far as you may give it. It is proposed to you when you approve, and nobody else can see it.</source>
        <translation>使用上面的角色，以您有权授予的为限。您批准时会看到此建议，其他人无法看到。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::JoinForm</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>正在加入</translation>
    </message>
    <message>
        <source>The fingerprint is right</source>
        <translation>指纹正确</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Making the keys of this device…</source>
        <translation>正在生成此设备的密钥…</translation>
    </message>
    <message>
        <source>Fetching the vault and verifying it…</source>
        <translation>正在获取并验证保险库…</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>正在打开保险库…</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>您的电子邮件地址</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>此设备的名称</translation>
    </message>
    <message>
        <source>Colleagues and the host can read it.</source>
        <translation>同事和托管方可以读取它。</translation>
    </message>
    <message>
        <source>It protects the keys on this computer. Nobody can reset it for you.</source>
        <translation>它保护此计算机上的密钥。没有人能替您重置。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>受邀者</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>An invitation does not say who made it: it is worth as much as the way it came to you.</source>
        <translation>邀请本身不说明由谁创建：它的可信程度取决于您收到它的途径。</translation>
    </message>
    <message>
        <source>The invitation is for this address and no other.</source>
        <translation>此邀请仅限该地址使用。</translation>
    </message>
    <message>
        <source>How colleagues recognise you. No mail is sent.</source>
        <translation>同事以此识别您。不会发送邮件。</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>加入 %1</translation>
    </message>
    <message>
        <source>whoever holds it</source>
        <translation>任何持有者</translation>
    </message>
    <message>
        <source>%1, once your device is approved</source>
        <comment>Member, once your device is approved</comment>
        <translation>%1（设备获批准后）</translation>
    </message>
    <message>
        <source>Joining contacts this place and no other. %1</source>
        <translation>加入时只会连接此处，不会连接其他地方。%1</translation>
    </message>
    <message>
        <source>An address looks like ada@example.org.</source>
        <translation>地址的格式类似 ada@example.org。</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>需要 1 到 256 个字符的名称。</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>需要输入口令。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>It shows: %1</source>
        <translation>它显示：%1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::JoinPage</name>
    <message>
        <source>Join a vault</source>
        <translation>加入保险库</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
</context>
<context>
    <name>hypha::gui::KeyLanes</name>
    <message>
        <source>Keys of the projects</source>
        <translation>各项目的密钥</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <comment>a key&apos;s version and why it was made</comment>
        <translation>v%1 · %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不包括 %1</translation>
    </message>
    <message>
        <source>%1, key %2: %3 – %4</source>
        <comment>a project, a version and its time</comment>
        <translation>%1，密钥 %2：%3 – %4</translation>
    </message>
    <message>
        <source>%1, key %2: in use since %3</source>
        <translation>%1，密钥 %2：自 %3 起使用</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未包括：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s).</source>
        <translation>
            <numerusform>%Ln 个密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left somebody out.</source>
        <translation>
            <numerusform>其中 %Ln 个未包括所有人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::KeyTable</name>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>was left out of a key</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未包括</translation>
    </message>
</context>
<context>
    <name>hypha::gui::KeysView</name>
    <message>
        <source>%1 (deleted)</source>
        <comment>a project</comment>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>Keys of the projects</source>
        <translation>各项目的密钥</translation>
    </message>
    <message>
        <source>Each bar is a key of a project: why it was made, and who did not get it. Enter shows the event that made it.</source>
        <translation>每个条形是项目的一个密钥：为何创建，以及谁没有得到它。按 Enter 键显示创建它的事件。</translation>
    </message>
    <message>
        <source>%L1 of %L2 keys: those that were made by an event which the filter lets through.</source>
        <translation>%L2 个密钥中的 %L1 个：由符合筛选条件的事件创建。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::KitSheet</name>
    <message>
        <source>33 words on one sheet are a device of yours that lives on paper: they read what you can read.</source>
        <translation>一张纸上的 33 个单词相当于您的一台存在于纸上的设备：它能读取您能读取的一切。</translation>
    </message>
    <message>
        <source>Passphrase forgotten: the words open this computer and a new passphrase is chosen.</source>
        <translation>忘记口令：用这些单词打开此计算机，并设置新口令。</translation>
    </message>
    <message>
        <source>Computer lost: the words let a new one in.</source>
        <translation>丢失计算机：用这些单词让新计算机恢复访问。</translation>
    </message>
    <message>
        <source>The kit that was used is void once the new one is made.</source>
        <translation>新应急包制作完成后，用过的应急包即作废。</translation>
    </message>
    <message>
        <source>An earlier kit of yours is void once this one is made.</source>
        <translation>此应急包制作完成后，您以前的应急包即作废。</translation>
    </message>
    <message>
        <source>Make an emergency kit</source>
        <translation>制作应急包</translation>
    </message>
    <message>
        <source>Make a new emergency kit</source>
        <translation>制作新的应急包</translation>
    </message>
    <message>
        <source>The words of the old one have been typed: they should not stay good.</source>
        <translation>旧应急包的单词已被输入过：不应继续有效。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I have the sheet</source>
        <translation>我已拿到打印件</translation>
    </message>
    <message>
        <source>The kit is good. Put the sheet away safely.</source>
        <translation>应急包有效。请妥善保管这张纸。</translation>
    </message>
    <message>
        <source>The kit waits for an admin, who approves it under People.</source>
        <translation>应急包正在等待管理员批准，可在“人员”中批准。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) must still be shared with it.</source>
        <translation>
            <numerusform>还有 %n 个项目需要与它共享。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::LeftToDo</name>
    <message>
        <source>Credentials to change</source>
        <translation>待更改的凭据</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>还需完成的事项</translation>
    </message>
    <message>
        <source>Take away the access of %1 to the folder %2 as well: Hypha has no power over it.</source>
        <translation>请同时取消 %1 对文件夹 %2 的访问权限：Hypha 无法控制它。</translation>
    </message>
    <message>
        <source>Also remove %1 at the host: %2 decides by itself who may fetch and push, and Hypha has no power over it.</source>
        <translation>还请在托管方移除 %1：谁可以获取和推送由 %2 自行决定，Hypha 无法控制它。</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s) could be read by somebody who is gone, and are still the same. Change them where they are used.</source>
        <translation>
            <numerusform>%n 个凭据曾可被已离开的人读取，且至今未变。请在使用它们的地方进行更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::LocalList</name>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>口令错误</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>口令已更改</translation>
    </message>
    <message>
        <source>Emergency kit used</source>
        <translation>已使用应急包</translation>
    </message>
    <message>
        <source>Recovery share used</source>
        <translation>已使用恢复分片</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>已导出密钥</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>hypha::gui::LocalView</name>
    <message>
        <source>What happened to your keys on this computer. It is sealed with them and no part of the vault: nobody else sees it, and it tells only what honest programs did.</source>
        <translation>您的密钥在本机上发生过的事。这份记录用这些密钥密封，不属于保险库：别人看不到，而且它只说明诚实的程序做过什么。</translation>
    </message>
    <message>
        <source>What happened on this computer</source>
        <translation>本机上发生的事</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Unlocks, locks, wrong passphrases and the use of kits and shares on this computer will stand here.</source>
        <translation>此计算机上的解锁、锁定、口令错误以及应急包和分片的使用情况将显示在这里。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::LockTriggers</name>
    <message>
        <source>Locks the vault first</source>
        <translation>先锁定保险库</translation>
    </message>
</context>
<context>
    <name>hypha::gui::MainWindow</name>
    <message>
        <source>The demo takes no files: they might hold real secrets.</source>
        <translation>演示不接受文件：其中可能含有真实机密。</translation>
    </message>
    <message>
        <source>The demo&apos;s passphrase is: %1</source>
        <translation>演示的口令是：%1</translation>
    </message>
    <message>
        <source>This device was approved.</source>
        <translation>此设备已获批准。</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>恢复访问</translation>
    </message>
    <message>
        <source>This computer stands in for your kit until an admin approves a device of yours.</source>
        <translation>在管理员批准您的某台设备之前，由此计算机暂代您的应急包。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::MemberModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 台待批准</numerusform>
        </translation>
    </message>
    <message>
        <source>not a member yet</source>
        <translation>尚不是成员</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1，已过期</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 在 %2 中：%3</translation>
    </message>
    <message>
        <source>%1 in %2: no access</source>
        <translation>%1 在 %2 中：无访问权限</translation>
    </message>
    <message>
        <source>%1 in the organisation: %2</source>
        <translation>%1 在组织中：%2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>hypha::gui::MemberPane</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择人员</translation>
    </message>
    <message>
        <source>Choose a person to see what they can read, and from which devices.</source>
        <translation>选择一个人，查看其可以读取哪些内容以及使用哪些设备。</translation>
    </message>
    <message>
        <source>not a member yet</source>
        <translation>尚不是成员</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>No device: nothing can be read or changed.</source>
        <translation>没有设备：无法读取或更改任何内容。</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>无访问权限</translation>
    </message>
    <message>
        <source>What to do about %1 in %2</source>
        <translation>对 %2 中的 %1 进行操作</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>更改角色…</translation>
    </message>
    <message>
        <source>Hand ownership on…</source>
        <translation>移交所有权…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Give access to a project…</source>
        <translation>授予项目访问权限…</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>在审计中显示</translation>
    </message>
    <message>
        <source>From %1 and all its projects</source>
        <translation>涉及 %1 及其所有项目</translation>
    </message>
</context>
<context>
    <name>hypha::gui::NameSheet</name>
    <message>
        <source>Whoever hosts the repository can read names.</source>
        <translation>仓库的托管方可以读取名称。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>A name has at most 256 characters, and no line breaks or control characters.</source>
        <translation>名称最多 256 个字符，不含换行或控制字符。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>It protects the keys on this computer.</source>
        <translation>它保护此计算机上的密钥。</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>需要输入口令。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::NoteSheet</name>
    <message>
        <source>Add a note to the log</source>
        <translation>在日志中添加备注</translation>
    </message>
    <message>
        <source>It is signed and stays for ever: nobody can change it or take it back.</source>
        <translation>它会被签名并永久保留：任何人都无法更改或撤回。</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Everybody here reads it, and so can whoever hosts the repository.</source>
        <translation>这里的所有人以及仓库的托管方都可以读取。</translation>
    </message>
    <message>
        <source>A note has at most %L1 bytes, and no control characters.</source>
        <translation>备注最多 %L1 字节，不含控制字符。</translation>
    </message>
    <message>
        <source>The note is in the log.</source>
        <translation>备注已记入日志。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::OwnerChoice</name>
    <message>
        <source>The owner is lost: I take over the ownership</source>
        <translation>所有者已无法联系：由我接管所有权</translation>
    </message>
    <message>
        <source>Devices that will act with it: all of them should be known to you.</source>
        <translation>将以此角色操作的设备：您应当认识其中每一台。</translation>
    </message>
    <message>
        <source>%1, enrolled %2</source>
        <translation>%1，登记于 %2</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Palette</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>Entries, projects, sets and commands</source>
        <translation>条目、项目、集合和命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Projects and sets</source>
        <translation>项目和集合</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Nothing is called that. Values are never searched.</source>
        <translation>没有匹配的名称。从不搜索值。</translation>
    </message>
    <message>
        <source>Entries are not searched: this vault writes down every read.</source>
        <translation>不搜索条目：此保险库会记录每次读取。</translation>
    </message>
    <message>
        <source>Still reading the sets…</source>
        <translation>仍在读取集合…</translation>
    </message>
    <message>
        <source>Names, tags, user names, addresses and notes on entries. Values are never searched.</source>
        <translation>搜索条目的名称、标签、用户名、地址和备注。从不搜索值。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PaletteModel</name>
    <message>
        <source>%1 · the best of %2</source>
        <translation>%1 · 最匹配项（共 %2 项）</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PaperChoice</name>
    <message>
        <source>Size of the paper</source>
        <translation>纸张大小</translation>
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
        <translation>另存为 PDF</translation>
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
        <translation>更改口令</translation>
    </message>
    <message>
        <source>It protects the keys on this computer. Nobody can reset it for you.</source>
        <translation>它保护此计算机上的密钥。没有人能替您重置。</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>Also make new keys inside the keystore</source>
        <translation>同时在密钥库中生成新密钥</translation>
    </message>
    <message>
        <source>Copies of the keystore made before, such as backups, still open with the old passphrase. New keys make them useless for what is sealed from now on; the keys of this device stay the same.</source>
        <translation>以前的密钥库副本（例如备份）仍可用旧口令打开。生成新密钥后，这些副本无法用于今后封存的内容；此设备的密钥保持不变。</translation>
    </message>
    <message>
        <source>Type the passphrase you use now.</source>
        <translation>请输入您现在使用的口令。</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>需要输入口令。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>An emergency kit made before no longer opens this computer then: make a new one under Recovery.</source>
        <translation>此后，以前制作的应急包将无法再打开此计算机：请在“恢复”中制作新的应急包。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The passphrase is changed, but the disk did not take everything that follows new keys.</source>
        <translation>口令已更改，但依赖新密钥的内容未能全部写入磁盘。</translation>
    </message>
    <message>
        <source>Drafts and what this computer remembers of the vault still need the old keys.</source>
        <translation>草稿以及此计算机对保险库的记录仍需要旧密钥。</translation>
    </message>
    <message>
        <source>Make room on the disk, then press “Finish”. Hypha also does it before it next writes.</source>
        <translation>请腾出磁盘空间，然后按下“完成”。Hypha 在下次写入之前也会自动完成此操作。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PeoplePage</name>
    <message>
        <source>People and their roles</source>
        <translation>人员及其角色</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>待更改</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>审核…</translation>
    </message>
    <message>
        <source>To change (%1)</source>
        <translation>待更改（%1）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of %2 asks to join.</source>
        <translation>%2 的“%1”申请加入。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ask to join.</source>
        <translation>
            <numerusform>%n 台设备申请加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can read nothing until somebody has compared its words.</source>
        <translation>在有人比对其单词之前，它无法读取任何内容。</translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation>该设备已不存在。</translation>
    </message>
    <message>
        <source>First a place where others find the vault</source>
        <translation>先要有一个他人能找到保险库的地方</translation>
    </message>
    <message>
        <source>This vault is on this computer alone: nobody could join it from an invitation. Store it in a git repository first, at a host or in a shared folder. The host need not be trusted: it sees only what is encrypted and signed.</source>
        <translation>此保险库仅存在于此计算机上：没有人能凭邀请加入。请先将其存放到 git 仓库中，可以在托管方或共享文件夹中。无需信任托管方：它只能看到经过加密和签名的内容。</translation>
    </message>
    <message>
        <source>Set a remote…</source>
        <translation>设置远程仓库…</translation>
    </message>
    <message>
        <source>Renew keys…</source>
        <translation>轮换密钥…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) should be renewed: %1.</source>
        <comment>keys of projects</comment>
        <translation>
            <numerusform>有 %n 个密钥需要轮换：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is done, members who may not do it cannot save there.</source>
        <translation>在完成轮换之前，无权轮换的成员无法在相应项目中保存。</translation>
    </message>
    <message>
        <source>Until %1 does it, nothing new can be saved there.</source>
        <comment>the people who may</comment>
        <translation>在 %1 完成轮换之前，相应项目中无法保存任何新内容。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PeriodEdit</name>
    <message>
        <source>To and including</source>
        <translation>至（含当天）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one.</source>
        <translation>结束日期早于开始日期：请选择更晚的日期。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PeriodSheet</name>
    <message>
        <source>Choose a period</source>
        <translation>选择时间段</translation>
    </message>
    <message>
        <source>Days by this computer&apos;s calendar.</source>
        <translation>日期以此计算机的日历为准。</translation>
    </message>
    <message>
        <source>Show this period</source>
        <translation>显示此时间段</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PictureView</name>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PlanEditor</name>
    <message>
        <source>the only share of %1</source>
        <translation>%1 的唯一分片</translation>
    </message>
    <message>
        <source>any %1 of the %2 shares of %3</source>
        <translation>%3 的 %2 个分片中任意 %1 个</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between groups</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>需要：%1。</translation>
    </message>
    <message>
        <source>Needed: %1 of these groups: %2.</source>
        <translation>需要以下各组中的 %1 个：%2。</translation>
    </message>
    <message>
        <source>How many of the groups are needed</source>
        <translation>需要多少个组</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加组</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>需要哪些人</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需数</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>分片数</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>移除此组</translation>
    </message>
    <message>
        <source>Paper only</source>
        <translation>仅纸张</translation>
    </message>
    <message>
        <source>also on “%1” of %2</source>
        <translation>同时存放在 %2 的“%1”上</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>分片 %1</translation>
    </message>
    <message>
        <source>Holder of share %1</source>
        <translation>分片 %1 的持有人</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>由谁保管</translation>
    </message>
    <message>
        <source>Where share %1 is kept</source>
        <translation>分片 %1 的存放位置</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>after the number of groups that are needed</comment>
        <translation> 个，共 %1 个</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PolicyCard</name>
    <message>
        <source>A colleague must approve anybody&apos;s next device</source>
        <translation>新增设备必须由同事批准</translation>
    </message>
    <message>
        <source>Write down who reads which version</source>
        <translation>记录谁读取了哪个版本</translation>
    </message>
    <message>
        <source>when somebody is removed</source>
        <translation>有人被移除时</translation>
    </message>
    <message>
        <source>when a device is revoked</source>
        <translation>有设备被撤销时</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>not</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>为所有人保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>For the whole organisation</source>
        <translation>适用于整个组织</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>组织名称</translation>
    </message>
    <message>
        <source>Whoever hosts the repository can read it.</source>
        <translation>仓库的托管方可以读取它。</translation>
    </message>
    <message>
        <source>Organisation at GitHub, if there is one</source>
        <translation>GitHub 上的组织（如果有）</translation>
    </message>
    <message>
        <source>Renew the key of a project</source>
        <translation>轮换项目密钥</translation>
    </message>
    <message>
        <source>After this many days at the latest</source>
        <translation>最迟在此天数之后</translation>
    </message>
    <message>
        <source>Remind this many days before</source>
        <translation>提前多少天提醒</translation>
    </message>
    <message>
        <source>For projects without rules of their own.</source>
        <translation>适用于没有单独规则的项目。</translation>
    </message>
    <message>
        <source>Admins change this; you see it.</source>
        <translation>由管理员更改；您只能查看。</translation>
    </message>
    <message>
        <source>Our program keeps these rules on every member&apos;s computer; a change is signed and stands in the audit log.</source>
        <translation>我们的程序在每位成员的计算机上执行这些规则；任何更改都会签名并记入审计日志。</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>需要 1 到 256 个字符的名称。</translation>
    </message>
    <message>
        <source>Programs write down their own reads: a dishonest one could leave them out.</source>
        <translation>读取由程序自行记录：不诚实的程序可能会漏记。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PostureCard</name>
    <message>
        <source>✓ Ready</source>
        <translation>✓ 就绪</translation>
    </message>
    <message>
        <source>! To do</source>
        <translation>! 待办</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PreviewSheet</name>
    <message>
        <source>How the sheets will look</source>
        <translation>打印件预览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示单词</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sheets</comment>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
</context>
<context>
    <name>hypha::gui::PrintStep</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>打印件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>页</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Use a printer beside you and take the sheets out yourself. Printers and the print queue can keep a copy; a PDF stays until you delete it. The sheets are shown only now.</source>
        <translation>请使用您身边的打印机，并亲自取走打印件。打印机和打印队列可能留有副本；PDF 在您删除之前会一直存在。打印件只在此刻显示。</translation>
    </message>
    <message>
        <source>Delete the PDF</source>
        <translation>删除 PDF</translation>
    </message>
    <message>
        <source>The PDF could not be deleted.</source>
        <translation>无法删除 PDF。</translation>
    </message>
    <message>
        <source>Whoever finds it has the words.</source>
        <translation>找到它的人就会得到这些单词。</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <translation>请自行删除。</translation>
    </message>
    <message>
        <source>recovery.pdf</source>
        <translation>recovery.pdf</translation>
    </message>
    <message>
        <source>The PDF is on this computer: %1</source>
        <translation>PDF 位于此计算机：%1</translation>
    </message>
    <message>
        <source>It is as secret as the sheets, and backups may copy it.</source>
        <translation>它与打印件同样机密，备份可能会复制它。</translation>
    </message>
    <message>
        <source>Print it, then delete it.</source>
        <translation>请打印，然后将其删除。</translation>
    </message>
    <message>
        <source>Saved. Print it now.</source>
        <translation>已保存。请立即打印。</translation>
    </message>
    <message>
        <source>Printed. Look whether every sheet is there.</source>
        <translation>已打印。请检查打印件是否齐全。</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明姓名</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ProjectModel</name>
    <message>
        <source>%1: you are not a member of this project</source>
        <translation>%1：您不是此项目的成员</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Set %1 of project %2</source>
        <translation>项目 %2 的集合 %1</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <translation>%1，已损坏</translation>
    </message>
    <message>
        <source>%1, has a draft</source>
        <translation>%1，有草稿</translation>
    </message>
    <message>
        <source>This part cannot be trusted or read.</source>
        <translation>此部分不可信任或无法读取。</translation>
    </message>
    <message>
        <source>It has changes that are not saved.</source>
        <translation>它有未保存的更改。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ProjectPane</name>
    <message>
        <source>Projects and sets</source>
        <translation>项目和集合</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>Name of the set, such as “production”</source>
        <translation>集合名称，例如“生产环境”</translation>
    </message>
    <message>
        <source>Make set</source>
        <translation>创建集合</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The set disappears for everybody. Its old versions stay in the repository&apos;s history, encrypted.</source>
        <translation>该集合将对所有人消失。其旧版本仍以加密形式保留在仓库历史中。</translation>
    </message>
    <message>
        <source>The project and all its sets disappear for everybody. Old versions stay in the repository&apos;s history, encrypted.</source>
        <translation>该项目及其所有集合将对所有人消失。旧版本仍以加密形式保留在仓库历史中。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Rail</name>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>Vault %1</source>
        <translation>保险库 %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoverSheet</name>
    <message>
        <source>%1: %2 of %3 needed shares</source>
        <translation>%1：所需的 %3 个分片中已有 %2 个</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>已经足够。</translation>
    </message>
    <message>
        <source>%1 of the groups are needed.</source>
        <translation>需要其中 %1 个组。</translation>
    </message>
    <message>
        <source>Recover with shares</source>
        <translation>用分片恢复</translation>
    </message>
    <message>
        <source>Holders type their words here themselves, or contribute from their own machines. The key comes together only in this computer&apos;s guarded memory, lets this device in, and is wiped.</source>
        <translation>持有人在这里亲自输入单词，或从自己的计算机提供分片。密钥只在此计算机的受保护内存中合成，让此设备加入后即被清除。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Words of a share</source>
        <translation>一个分片的单词</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>添加此分片</translation>
    </message>
    <message>
        <source>The vault is still being read.</source>
        <translation>仍在读取保险库。</translation>
    </message>
    <message>
        <source>The codes on it hold no share of a recovery key.</source>
        <translation>其上的二维码不含恢复密钥的分片。</translation>
    </message>
    <message>
        <source>You are back. Make a new set of shares soon: this one has been used.</source>
        <translation>您已恢复访问。请尽快制作新的一套分片：这一套已被使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in case that one is forged</source>
        <translation>
            <numerusform>另有 %n 个，以防其中有伪造的</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Forgets the shares that were entered here</source>
        <translation>清除在此输入的分片</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>a device and whose it is</comment>
        <translation>%2 的“%1”</translation>
    </message>
    <message>
        <source>What %1 contributed is not used. %2</source>
        <translation>%1 提供的内容未被采用。%2</translation>
    </message>
    <message>
        <source>The shares do not fit together.</source>
        <translation>这些分片不匹配。</translation>
    </message>
    <message>
        <source>At least one of them is forged, or belongs to another key. Nothing was opened.</source>
        <translation>其中至少有一个是伪造的，或属于另一个密钥。没有打开任何内容。</translation>
    </message>
    <message>
        <source>Add one more genuine share: Hypha finds those that fit. Or start again with other holders.</source>
        <translation>请再添加一个真实的分片：Hypha 会找出相互匹配的分片。或者与其他持有人重新开始。</translation>
    </message>
    <message>
        <source>Looking for what holders have contributed…</source>
        <translation>正在查找持有人提供的内容…</translation>
    </message>
    <message>
        <source>share %1 of %2</source>
        <translation>%2 组的分片 %1</translation>
    </message>
    <message>
        <source>Forged and left out: %1.</source>
        <translation>伪造且未采用：%1。</translation>
    </message>
    <message>
        <source>%1, contributed by %2</source>
        <comment>a share</comment>
        <translation>%1，由 %2 提供</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoveryAlarm</name>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Recovery.</source>
        <translation>
            <numerusform>“恢复”中另有 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::RecoveryPage</name>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Second device</source>
        <translation>第二台设备</translation>
    </message>
    <message>
        <source>Emergency kit</source>
        <translation>应急包</translation>
    </message>
    <message>
        <source>Recovery contacts</source>
        <translation>恢复联系人</translation>
    </message>
    <message>
        <source>Organisation key</source>
        <translation>组织密钥</translation>
    </message>
    <message>
        <source>Make an emergency kit…</source>
        <translation>制作应急包…</translation>
    </message>
    <message>
        <source>Choose contacts…</source>
        <translation>选择联系人…</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>立即纳入</translation>
    </message>
    <message>
        <source>Check a share…</source>
        <translation>检查分片…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Every way back is prepared. Check the sheets once a year.</source>
        <translation>所有恢复途径均已就绪。请每年检查一次打印件。</translation>
    </message>
    <message numerus="yes">
        <source>If a device, a passphrase or a person is lost, these ways lead back. %n of them need(s) you.</source>
        <translation>
            <numerusform>设备、口令或人员丢失时，可通过这些途径恢复。其中 %n 种需要您处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n active device(s): one lets the other back in.</source>
        <translation>
            <numerusform>您有 %n 台活跃设备：一台可以让另一台恢复访问。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is your only active device. If it is lost, you need one of the other ways.</source>
        <translation>这是您唯一的活跃设备。如果丢失，您将需要其他途径之一。</translation>
    </message>
    <message>
        <source>No kit yet. It opens this computer when the passphrase is forgotten, and lets you back in when the computer is lost.</source>
        <translation>尚无应急包。忘记口令时，它可以打开此计算机；丢失计算机时，它可以让您恢复访问。</translation>
    </message>
    <message>
        <source>Your kit waits until an admin approves it under People.</source>
        <translation>您的应急包正在等待管理员在“人员”中批准。</translation>
    </message>
    <message>
        <source>Your kit works on a new computer, but does not open this one. Make a new one here.</source>
        <translation>您的应急包可用于新计算机，但不能打开此计算机。请在这里制作新的应急包。</translation>
    </message>
    <message>
        <source>Made %1. It survives a forgotten passphrase and a lost computer.</source>
        <translation>制作于 %1。忘记口令或丢失计算机时均可使用。</translation>
    </message>
    <message>
        <source>Make a new kit…</source>
        <translation>制作新的应急包…</translation>
    </message>
    <message>
        <source>%1 can let a new device of yours in, and give it what they can read themselves.</source>
        <translation>%1 可以准许您的新设备加入，并给予其自己能读取的内容。</translation>
    </message>
    <message>
        <source>Nobody yet. A colleague can let a new device of yours in, after comparing its words with you.</source>
        <translation>尚无。同事与您比对单词后，可以准许您的新设备加入。</translation>
    </message>
    <message>
        <source>Make a new set…</source>
        <translation>制作新的一套…</translation>
    </message>
    <message>
        <source>Only the owner of the organisation sets it up.</source>
        <translation>只有组织的所有者才能设置。</translation>
    </message>
    <message>
        <source>No organisation key yet. If the owner is lost, nobody can take over, and what only they can read is gone.</source>
        <translation>尚无组织密钥。如果所有者无法联系，将没有人能够接管，只有其能读取的内容也会丢失。</translation>
    </message>
    <message>
        <source>Set %1. %2</source>
        <translation>第 %1 套。%2</translation>
    </message>
    <message>
        <source>It has been used: make a new set, the old sheets are void then.</source>
        <translation>它已被使用：请制作新的一套，旧打印件随即作废。</translation>
    </message>
    <message>
        <source>It opens every key of every project.</source>
        <translation>它可以打开所有项目的全部密钥。</translation>
    </message>
    <message>
        <source>%1 shares: %2 printed, %3 checked within a year.</source>
        <translation>%1 个分片：%2 个已打印，%3 个在一年内检查过。</translation>
    </message>
    <message>
        <source>The organisation key now opens what you may share.</source>
        <translation>组织密钥现在可以打开您有权共享的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not open everything yet: %1.</source>
        <translation>它还不能打开所有内容：%1。</translation>
    </message>
    <message>
        <source>Somebody who may share these projects covers them here.</source>
        <translation>由有权共享这些项目的人在此将其纳入。</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) nobody has checked for a year: their holders do it with “Check a share”.</source>
        <translation>
            <numerusform>有 %n 个分片已一年无人检查：请其持有人用“检查分片”进行检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the owner of the organisation sets it up: ask them.</source>
        <translation>只有组织的所有者才能设置：请联系所有者。</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) may be on no paper: check the sheets if there are any, else make a new set.</source>
        <translation>
            <numerusform>有 %n 个分片可能没有打印在纸上：如有打印件，请检查；否则请制作新的一套。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) are only said by others than the holders, and do not count.</source>
        <translation>
            <numerusform>另有 %n 次检查只是由持有人以外的人所称，不算数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) nobody has checked yet: their holders do it with “Check a share”.</source>
        <translation>
            <numerusform>有 %n 个分片尚无人检查：请其持有人用“检查分片”进行检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your kit has been used: its words are no longer on paper alone. Make a new one.</source>
        <translation>您的应急包已被使用：其中的单词已不再只存在于纸上。请制作新的应急包。</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) went to a request for recovery that came to nothing, and whoever asked may keep them: make a new set.</source>
        <translation>
            <numerusform>有 %n 个分片已交给一个未完成的恢复申请，申请人可能仍保留着：请制作新的一套。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved as a file and not printed here: keep it on paper, away from this computer, and delete the file.</source>
        <translation>它已存为文件，但未在此打印：请以纸质形式保存在远离此计算机的地方，并删除该文件。</translation>
    </message>
    <message>
        <source>Has left, or may share no project of yours, and cannot help: %1.</source>
        <translation>已离开，或无权共享您的任何项目，因此无法协助：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them only saved as a file: print it, then delete it.</source>
        <translation>
            <numerusform>其中 %n 个仅存为文件：请打印，然后删除文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come from %1 since you came back by a recovery. What is lost must be revoked, under People.</source>
        <translation>自您通过恢复重新取得访问以来，%1 没有任何动静。已丢失的设备必须在“人员”中撤销。</translation>
    </message>
    <message>
        <source>Not counted before you have said above that you know about it: %1.</source>
        <comment>names of devices</comment>
        <translation>在您于上方表示知道此事之前不计入：%1。</translation>
    </message>
    <message>
        <source>Of your active devices only this one is yours for certain. If it is lost, you need one of the other ways.</source>
        <translation>在您的活跃设备中，只有这一台确定是您的。如果它丢失，您需要其他方法之一。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RemoteCard</name>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Credential…</source>
        <translation>凭据…</translation>
    </message>
    <message>
        <source>Key of the host…</source>
        <translation>主机的密钥…</translation>
    </message>
    <message>
        <source>Stored for others</source>
        <translation>供他人使用的存放位置</translation>
    </message>
    <message>
        <source>Where the vault is stored for others</source>
        <translation>保险库供他人使用的存放位置</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>This vault is on this computer alone. With a git remote colleagues can join, and there is a second copy. The host sees only what is encrypted and signed.</source>
        <translation>此保险库仅存在于此计算机上。设置 git 远程仓库后，同事可以加入，并多一份副本。托管方只能看到经过加密和签名的内容。</translation>
    </message>
    <message>
        <source>Another remote…</source>
        <translation>更换远程仓库…</translation>
    </message>
    <message>
        <source>Set a remote…</source>
        <translation>设置远程仓库…</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RemoteSheet</name>
    <message>
        <source>Store the vault for others</source>
        <translation>为他人存放保险库</translation>
    </message>
    <message>
        <source>In any git repository: at a git host, on a server of your own, or in a folder that is shared. It need not be trusted; make it private all the same.</source>
        <translation>可以是任意 git 仓库：托管在 git 托管方、您自己的服务器，或共享文件夹中。无需信任它，但仍请将其设为私有。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Everything is sent to the new place. Colleagues must be told: their copies still look at the old one.</source>
        <translation>所有内容都会发送到新位置。必须通知同事：他们的副本仍指向旧位置。</translation>
    </message>
    <message>
        <source>Nothing is contacted before you press a button below. Then: %1</source>
        <translation>在您按下下方的按钮之前，不会连接任何地方。之后：%1</translation>
    </message>
    <message>
        <source>Nothing is contacted while you type.</source>
        <translation>输入时不会连接任何地方。</translation>
    </message>
    <message>
        <source>It answers with a key that nobody has confirmed yet: %1. You are asked to confirm it when you use it.</source>
        <translation>它有响应，但出示的密钥尚无人确认：%1。使用时会要求您确认。</translation>
    </message>
    <message>
        <source>There is no repository in that folder yet: an empty one is made when you use it.</source>
        <translation>该文件夹中尚无仓库：使用时会创建一个空仓库。</translation>
    </message>
    <message>
        <source>It answers, and something is stored there already. Another vault is never overwritten.</source>
        <translation>它有响应，且已存有内容。绝不会覆盖其他保险库。</translation>
    </message>
    <message>
        <source>It answers, and is empty.</source>
        <translation>它有响应，且为空。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Such as https://git.example.org/team/vault.git, git@example.org:vault.git or /mnt/share/vault.git. No password in it.</source>
        <translation>例如 https://git.example.org/team/vault.git、git@example.org:vault.git 或 /mnt/share/vault.git。其中不要包含密码。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder for the vault</source>
        <translation>为保险库选择文件夹</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RenewalPaper</name>
    <message>
        <source>Print a report…</source>
        <translation>打印报告…</translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RepairSheet</name>
    <message>
        <source>Put the last good state back?</source>
        <translation>恢复最后的正常状态？</translation>
    </message>
    <message>
        <source>The last state that this computer has verified replaces what the host shows now. It holds everything that members have signed and this computer has seen.</source>
        <translation>此计算机最后验证过的状态将替换托管方现在显示的内容。它包含成员已签名且此计算机已看到的一切。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>It is done only if what the host shows does not verify, or is older: never over a history that members have signed. What you changed here meanwhile is sent after it.</source>
        <translation>仅当托管方显示的内容未通过验证或较旧时才会执行：绝不会覆盖成员已签名的历史记录。您在此期间所做的更改会随后发送。</translation>
    </message>
    <message>
        <source>Afterwards take the right to push from whoever should not have it.</source>
        <translation>之后，请取消不应拥有推送权限的人的权限。</translation>
    </message>
    <message>
        <source>The last good state is back</source>
        <translation>最后的正常状态已恢复</translation>
    </message>
    <message>
        <source>This was signed by members and does not continue the history, because part of it was missing. It could not be put back:</source>
        <translation>以下内容由成员签名，但因历史记录缺失一部分而无法接续，未能恢复：</translation>
    </message>
    <message>
        <source>Ask them to sync and look whether it is still there: what they made is on their computers.</source>
        <translation>请让这些成员同步，并查看内容是否还在：他们所做的更改保存在他们的计算机上。</translation>
    </message>
    <message>
        <source>What lay on the remote could not be read, so nobody saw whether work of others was in it. If others changed something lately, ask them to sync and look.</source>
        <translation>远程仓库上的内容无法读取，因此无人知道其中是否有他人的工作。如果他人最近做过更改，请让他们同步并查看。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ReportSheet</name>
    <message>
        <source>Print a report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>The state of the verification, the keys that were renewed, and every event of the period, by day.</source>
        <translation>验证状态、已轮换的密钥，以及此时间段内按日期排列的所有事件。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>No filter: every event of the period is in it.</source>
        <translation>无筛选条件：包含此时间段内的所有事件。</translation>
    </message>
    <message>
        <source>Only what the list lets through: %1</source>
        <translation>仅包含列表筛选后的内容：%1</translation>
    </message>
    <message>
        <source>No secret is in it, but every name, note and message of the period.</source>
        <translation>其中不含机密，但包含此时间段内的所有名称、备注和说明。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RequestList</name>
    <message>
        <source>This device asks to be let back in.</source>
        <translation>此设备申请恢复访问。</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) came in through the vault so far.</source>
        <translation>
            <numerusform>目前已通过保险库收到 %n 个分片。</numerusform>
        </translation>
    </message>
    <message>
        <source>A recovery contact compares this device&apos;s words with you and lets it in.</source>
        <translation>由恢复联系人与您比对此设备的单词，并准许其加入。</translation>
    </message>
    <message>
        <source>“%1” was let in as yours by a recovery, %2.</source>
        <translation>“%1”已于 %2 通过恢复作为您的设备加入。</translation>
    </message>
    <message>
        <source>It can read what you can read.</source>
        <translation>它可以读取您能读取的内容。</translation>
    </message>
    <message>
        <source>If that was not you, revoke it under People, and call an admin.</source>
        <translation>如果不是您本人操作，请在“人员”中将其撤销，并联系管理员。</translation>
    </message>
    <message>
        <source>“%1” asks for recovery in your name, %2.</source>
        <translation>“%1”以您的名义申请恢复，%2。</translation>
    </message>
    <message>
        <source>If that is not you, somebody tries to take over your account.</source>
        <translation>如果不是您，则有人试图接管您的账户。</translation>
    </message>
    <message>
        <source>Cancel it unless you hold that device in your hands.</source>
        <translation>除非该设备就在您手中，否则请取消。</translation>
    </message>
    <message>
        <source>“%1” of %2 asks for recovery, %3.</source>
        <translation>%2 的“%1”申请恢复，%3。</translation>
    </message>
    <message>
        <source>With shares of the organisation&apos;s key.</source>
        <translation>使用组织密钥的分片。</translation>
    </message>
    <message>
        <source>With the help of a recovery contact.</source>
        <translation>由恢复联系人协助。</translation>
    </message>
    <message>
        <source>Enter shares…</source>
        <translation>输入分片…</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>协助…</translation>
    </message>
    <message>
        <source>Contribute my share…</source>
        <translation>提供我的分片…</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>取消申请</translation>
    </message>
    <message>
        <source>The request is cancelled.</source>
        <translation>申请已取消。</translation>
    </message>
    <message>
        <source>If you do not know of it, call those who hold shares, and look into the audit log.</source>
        <translation>如果您对此不知情，请致电分片持有人，并查看审计日志。</translation>
    </message>
    <message>
        <source>A recovery with the organisation&apos;s key made %1 the owner, %2.</source>
        <translation>%1 已于 %2 通过组织密钥恢复成为所有者。</translation>
    </message>
    <message>
        <source>“%1” was let in as their device. %2 was the owner before.</source>
        <translation>“%1”已作为其设备加入。此前的所有者是 %2。</translation>
    </message>
    <message>
        <source>I know about this</source>
        <translation>我已知情</translation>
    </message>
    <message numerus="yes">
        <source>%n more request(s) for recovery are not shown. If nobody made them, tell whoever runs the repository.</source>
        <translation>
            <numerusform>另有 %n 个恢复申请未显示。如果没有人提出过这些申请，请告诉仓库的负责人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your emergency kit “%1” was used, %2.</source>
        <translation>您的应急包“%1”已于 %2 使用。</translation>
    </message>
    <message>
        <source>Whoever has its words can come back as you, and read what you can read.</source>
        <translation>任何得到其单词的人都能以您的身份恢复访问，并读取您能读取的内容。</translation>
    </message>
    <message>
        <source>If that was not you, revoke under People the kit and what it let in, and call an admin.</source>
        <translation>如果不是您本人操作，请在“人员”中撤销该应急包及通过它加入的设备，并联系管理员。</translation>
    </message>
    <message>
        <source>You are one of their recovery contacts.</source>
        <translation>您是对方的恢复联系人之一。</translation>
    </message>
    <message>
        <source>Call them and compare the device&apos;s words before you let it in.</source>
        <translation>请先致电对方并比对该设备的单词，再准许其加入。</translation>
    </message>
    <message>
        <source>You hold a share of the organisation&apos;s key.</source>
        <translation>您持有组织密钥的分片。</translation>
    </message>
    <message>
        <source>Call them and compare the device&apos;s words before you contribute it.</source>
        <translation>请先致电对方并比对该设备的单词，再提供您的分片。</translation>
    </message>
    <message>
        <source>“%1” was let in as yours by %2, %3.</source>
        <translation>“%1”已由 %2 作为您的设备批准加入，%3。</translation>
    </message>
    <message>
        <source>What it signs stands in your name, and it can be given what you can read.</source>
        <translation>它的签名以您的名义生效，而且您能读取的内容也可以交给它。</translation>
    </message>
    <message>
        <source>If it is not yours, revoke it under People, and call an admin.</source>
        <translation>如果它不是您的设备，请在“人员”中将其吊销，并致电管理员。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::ResetSheet</name>
    <message>
        <source>Use the emergency kit</source>
        <translation>使用应急包</translation>
    </message>
    <message>
        <source>The 33 words of your kit open this computer. It gets new keys under a new passphrase, and you print a new kit afterwards.</source>
        <translation>应急包的 33 个单词可以打开此计算机。此计算机将获得受新口令保护的新密钥，随后请打印新的应急包。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Words of the kit</source>
        <translation>应急包的单词</translation>
    </message>
    <message>
        <source>The codes on it hold no words of a kit.</source>
        <translation>其上的二维码不含应急包的单词。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RestoreForm</name>
    <message>
        <source>Words of the kit</source>
        <translation>应急包的单词</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>The fingerprint is right</source>
        <translation>指纹正确</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>With my emergency kit</source>
        <translation>用我的应急包</translation>
    </message>
    <message>
        <source>With shares of the organisation&apos;s key</source>
        <translation>用组织密钥的分片</translation>
    </message>
    <message>
        <source>With the help of a recovery contact</source>
        <translation>由恢复联系人协助</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Where the vault is kept; it stands on the sheet.</source>
        <translation>保险库的存放位置；打印件上有注明。</translation>
    </message>
    <message>
        <source>Fingerprint of the vault, 12 words</source>
        <translation>保险库的指纹，12 个单词</translation>
    </message>
    <message>
        <source>From the sheet, or read to you by a colleague. It tells your vault from a forged one.</source>
        <translation>来自打印件，或由同事读给您听。它能将您的保险库与伪造的区分开。</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>您的电子邮件地址</translation>
    </message>
    <message>
        <source>The one that the organisation knows you by.</source>
        <translation>组织认识您所用的地址。</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>此设备的名称</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>恢复访问</translation>
    </message>
    <message>
        <source>The kit lets this computer in as a new device of yours. You print a new kit afterwards.</source>
        <translation>应急包让此计算机作为您的新设备加入。随后请打印新的应急包。</translation>
    </message>
    <message>
        <source>This computer asks as a new device. Holders then type their shares here, or contribute from their own machines, until enough are there.</source>
        <translation>此计算机作为新设备提出申请。随后，持有人在这里输入其分片，或从自己的计算机提供，直到数量足够。</translation>
    </message>
    <message>
        <source>This computer asks as a new device. Your contact compares its 12 words with you and lets it in.</source>
        <translation>此计算机作为新设备提出申请。联系人与您比对其 12 个单词，并准许其加入。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Ask for recovery</source>
        <translation>申请恢复</translation>
    </message>
    <message>
        <source>The codes on it hold no words of a kit.</source>
        <translation>其上的二维码不含应急包的单词。</translation>
    </message>
    <message>
        <source>A fingerprint has 12 words.</source>
        <translation>指纹有 12 个单词。</translation>
    </message>
    <message>
        <source>A name of 1 to 256 characters is needed.</source>
        <translation>需要 1 到 256 个字符的名称。</translation>
    </message>
    <message>
        <source>An address looks like ada@example.org.</source>
        <translation>地址的格式类似 ada@example.org。</translation>
    </message>
    <message>
        <source>The 33 words of the kit are needed.</source>
        <translation>需要应急包的 33 个单词。</translation>
    </message>
    <message>
        <source>It shows: %1</source>
        <translation>它显示：%1</translation>
    </message>
    <message>
        <source>A picture of any sheet of your organisation fills in the next two fields.</source>
        <translation>您组织的任意一张打印件的图片即可填写接下来的两个字段。</translation>
    </message>
    <message>
        <source>The small code of a sheet is not on it.</source>
        <translation>其上没有打印件的小二维码。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RoleSheet</name>
    <message>
        <source>Role of %1 in %2</source>
        <translation>%1 在 %2 中的角色</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Make %1 the owner of %2?</source>
        <translation>将 %1 设为 %2 的所有者？</translation>
    </message>
    <message>
        <source>Hand ownership on</source>
        <translation>移交所有权</translation>
    </message>
    <message>
        <source>There is one owner. You become an admin; only %1 can hand it back.</source>
        <translation>所有者只有一位。您将成为管理员；只有 %1 可以交还所有权。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Devices that will act with it: all of them should be known to you.</source>
        <translation>将以此角色操作的设备：您应当认识其中每一台。</translation>
    </message>
    <message>
        <source>%1, enrolled %2</source>
        <translation>%1，登记于 %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::RotateSheet</name>
    <message>
        <source>Renew keys</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>As a matter of course</source>
        <translation>例行轮换</translation>
    </message>
    <message>
        <source>The policy asks for it</source>
        <translation>策略要求</translation>
    </message>
    <message>
        <source>Something has happened</source>
        <translation>发生了安全事件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Everybody in the vault and the host of the repository can read it.</source>
        <translation>保险库中的所有人和仓库的托管方都可以读取。</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>Projects renewed</source>
        <translation>已轮换的项目</translation>
    </message>
    <message>
        <source>Who can open the new keys</source>
        <translation>谁能打开新密钥</translation>
    </message>
    <message>
        <source>Can open it</source>
        <translation>能够打开</translation>
    </message>
    <message>
        <source>Counted in the file of each new key, entry by entry, against the members that the log names.</source>
        <translation>在每个新密钥的文件中逐项清点，并与日志中记载的成员核对。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n project(s) are renewed.</source>
        <translation>
            <numerusform>%n 个项目的密钥已轮换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n project(s) are renewed; look at who can open them.</source>
        <translation>
            <numerusform>%n 个项目的密钥已轮换；请查看谁能打开它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on, new versions are encrypted with a key that only today&apos;s members hold.</source>
        <translation>此后，新版本将用只有当前成员持有的密钥加密。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What is checked before, or nothing is done</source>
        <translation>事先检查以下各项，未通过则不执行任何操作</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after this project</source>
        <translation>完成此项目后停止</translation>
    </message>
    <message>
        <source>“%1”: checking, wrapping, counting. It can be interrupted at any time: each project is renewed wholly or not at all.</source>
        <translation>“%1”：正在检查、封装、清点。可以随时中断：每个项目要么完整轮换，要么完全不变。</translation>
    </message>
    <message>
        <source>Stopping after this project…</source>
        <translation>将在完成此项目后停止…</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) keep their present key.</source>
        <translation>
            <numerusform>%n 个项目保留现有密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody left, or a device was revoked</source>
        <translation>有人离开，或有设备被撤销</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SaveSheet</name>
    <message>
        <source>Save a new version of %1</source>
        <translation>保存 %1 的新版本</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The host of the repository can read this message. Write no secrets here.</source>
        <translation>仓库的托管方可以读取此说明。请勿在此写入机密。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>A message has no line breaks or control characters.</source>
        <translation>说明中不能有换行或控制字符。</translation>
    </message>
    <message>
        <source>This looks like a secret. Messages are not encrypted.</source>
        <translation>这看起来像机密。说明不会加密。</translation>
    </message>
    <message>
        <source>A newer version came in that holds the same. Nothing is left to save.</source>
        <translation>收到了内容相同的较新版本，没有需要保存的内容了。</translation>
    </message>
    <message>
        <source>A newer version came in. These are your changes on top of it.</source>
        <translation>收到了较新的版本。以下是您在其基础上的更改。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SecretField</name>
    <message>
        <source>This value cannot be opened any more. Unlock the vault again.</source>
        <translation>此值已无法打开。请重新解锁保险库。</translation>
    </message>
    <message>
        <source>A value can be at most 1 MiB long.</source>
        <translation>值的长度最多为 1 MiB。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SecretRow</name>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied, cleared in %n s</source>
        <comment>s: seconds</comment>
        <translation>
            <numerusform>已复制，%n 秒后清除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SecretsPage</name>
    <message>
        <source>No entry chosen</source>
        <translation>未选择条目</translation>
    </message>
    <message>
        <source>Choose an entry to read, copy or change it.</source>
        <translation>选择一个条目以查看、复制或更改。</translation>
    </message>
    <message>
        <source>%1 copied. The clipboard is cleared in %2 seconds.</source>
        <translation>已复制 %1。剪贴板将在 %2 秒后清空。</translation>
    </message>
    <message>
        <source>A newer version came in. Your draft was kept.</source>
        <translation>有更新的版本。您的草稿已保留。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Files with secrets</source>
        <translation>机密文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in the draft now.</source>
        <translation>
            <numerusform>草稿中现有 %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) will be removed when you save.</source>
        <translation>
            <numerusform>保存时将移除 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 saved: %2 added, %3 changed, %4 removed.</source>
        <translation>版本 %1 已保存：新增 %2，更改 %3，移除 %4。</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>丢弃草稿？</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were never saved will be lost.</source>
        <translation>
            <numerusform>%n 项从未保存的更改将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>已将 %n 个条目写入 %1。该文件未加密。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes were kept in the draft.</source>
        <translation>您的更改已保留在草稿中。</translation>
    </message>
    <message>
        <source>What you typed was kept in the draft as %1.</source>
        <translation>您输入的内容已作为 %1 保留在草稿中。</translation>
    </message>
    <message>
        <source>%1 is in the draft as it was in version %2.</source>
        <translation>%1 已按版本 %2 中的样子放入草稿。</translation>
    </message>
    <message>
        <source>Save or discard your draft first: restoring needs an empty one.</source>
        <translation>请先保存或丢弃您的草稿：恢复时草稿必须为空。</translation>
    </message>
    <message>
        <source>The current version already holds the same as version %1.</source>
        <translation>当前版本的内容已与版本 %1 相同。</translation>
    </message>
    <message>
        <source>Restored version %1</source>
        <translation>恢复了版本 %1</translation>
    </message>
    <message>
        <source>A newer version came in.</source>
        <translation>有更新的版本。</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>删除条目</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in the draft of %1 now.</source>
        <translation>
            <numerusform>%1 的草稿中现有 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is no longer open. Nothing was imported.</source>
        <translation>该集合已不再打开。没有导入任何内容。</translation>
    </message>
    <message>
        <source>A set was deleted meanwhile. Nothing was moved.</source>
        <translation>在此期间有集合被删除。没有移动任何内容。</translation>
    </message>
    <message>
        <source>The set was deleted meanwhile. Nothing was copied.</source>
        <translation>在此期间该集合已被删除。没有复制任何内容。</translation>
    </message>
    <message>
        <source>Changes that were kept on this computer cannot be read.</source>
        <translation>保留在此计算机上的更改无法读取。</translation>
    </message>
    <message>
        <source>The file is at %1 now.</source>
        <translation>该文件现在位于 %1。</translation>
    </message>
    <message>
        <source>What you change from now on is kept.</source>
        <translation>从现在起您所做的更改会被保留。</translation>
    </message>
    <message>
        <source>Your unsaved changes could not all be kept on this computer.</source>
        <translation>未能将您所有未保存的更改保留在此计算机上。</translation>
    </message>
    <message>
        <source>Changes that are not saved as a version are lost when the vault locks.</source>
        <translation>未保存为版本的更改会在保险库锁定时丢失。</translation>
    </message>
    <message>
        <source>The set was deleted meanwhile. What you typed could not be kept.</source>
        <translation>该集合已被删除，您输入的内容未能保留。</translation>
    </message>
    <message>
        <source>The set is no longer open. Nothing was restored.</source>
        <translation>该集合已不再打开，没有恢复任何内容。</translation>
    </message>
    <message>
        <source>Choose a set first: a file becomes entries of it.</source>
        <translation>请先选择一个集合：文件会成为其中的条目。</translation>
    </message>
    <message>
        <source>Nothing can be changed from here at present.</source>
        <translation>目前无法在此进行更改。</translation>
    </message>
    <message>
        <source>The set is still being read. Try again in a moment.</source>
        <translation>该集合仍在读取中，请稍后再试。</translation>
    </message>
    <message>
        <source>One file at a time, please: each is looked at before it is taken.</source>
        <translation>请一次拖入一个文件：每个文件都会先查看再导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 个条目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SelectionSummary</name>
    <message>
        <source>Chosen entries</source>
        <translation>已选条目</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, then the kind of entry</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>已选择 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SettingsPage</name>
    <message>
        <source>Lock before the computer sleeps</source>
        <translation>计算机睡眠前锁定</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>屏幕锁定时锁定</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>保险库的存放位置</translation>
    </message>
    <message>
        <source>Where keys and settings are kept</source>
        <translation>密钥和设置的存放位置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Passphrase and locking</source>
        <translation>口令和锁定</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>更改口令…</translation>
    </message>
    <message>
        <source>Lock when nobody touches the window</source>
        <translation>无人操作窗口时锁定</translation>
    </message>
    <message>
        <source>Clear a copied secret from the clipboard</source>
        <translation>从剪贴板清除已复制的机密</translation>
    </message>
    <message>
        <source>It is also cleared when the vault is locked or the window is closed.</source>
        <translation>锁定保险库或关闭窗口时也会清除。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>此保险库</translation>
    </message>
    <message>
        <source>Fingerprint words</source>
        <translation>指纹单词</translation>
    </message>
    <message>
        <source>About Hypha</source>
        <translation>关于 Hypha</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>Hypha never updates itself and calls nobody: your system&apos;s packages keep it new.</source>
        <translation>Hypha 从不自行更新，也不与任何人联系：由您系统的软件包保持更新。</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>lock when nobody touches the window</comment>
        <translation>永不</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The passphrase is changed, and the keystore has new keys.</source>
        <translation>口令已更改，密钥库已有新密钥。</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>口令已更改。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SetupSheet</name>
    <message>
        <source>Make a new set of recovery shares</source>
        <translation>制作新的一套恢复分片</translation>
    </message>
    <message>
        <source>Set up organisation recovery</source>
        <translation>设置组织恢复</translation>
    </message>
    <message>
        <source>A key that opens every project is split into shares. Nobody has it whole; enough holders together bring anybody back, also when the owner is lost.</source>
        <translation>能打开所有项目的密钥被拆分为多个分片。没有人持有完整的密钥；足够多的持有人一起可以让任何人恢复访问，即使所有者已无法联系。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>I mean it: one share alone opens everything</source>
        <translation>我确认：仅凭一个分片就能打开一切</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>制作分片</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are made, one for each share. They are shown once, here.</source>
        <translation>
            <numerusform>将制作 %n 张打印件，每个分片一张。它们只在这里显示一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is given every project key that you hold and may share.</source>
        <translation>该密钥将获得您持有且有权共享的所有项目密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) are also sealed to their holders&apos; devices.</source>
        <translation>
            <numerusform>%n 个分片还会封存到持有人的设备上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every sheet of the present set is void from then on.</source>
        <translation>从此时起，当前这一套的所有打印件全部作废。</translation>
    </message>
    <message>
        <source>Everybody sees in the audit log that it happened, and the names of the holders.</source>
        <translation>所有人都会在审计日志中看到此操作以及持有人的姓名。</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>尚未打印任何内容。</translation>
    </message>
    <message>
        <source>The words are nowhere else: without the sheets the key is worth nothing.</source>
        <translation>这些单词没有保存在别处：没有打印件，密钥毫无价值。</translation>
    </message>
    <message>
        <source>Print the sheets, or press Done again to close without them and make a new set later.</source>
        <translation>请打印，或再次按下“完成”以不打印而关闭，之后再制作新的一套。</translation>
    </message>
    <message>
        <source>The shares are made. Print them now.</source>
        <translation>分片已制作完成。请立即打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have no holder: their names are left to be written by hand.</source>
        <translation>
            <numerusform>有 %n 张打印件没有持有人：姓名处留空，供手写。</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of “%1” is sealed to “%2” of %3: make sure that this is the same person.</source>
        <translation>“%1”的份额封存给 %3 的“%2”：请确认这是同一个人。</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n shares on devices: what is needed are so many shares, not so many people.</source>
        <translation>
            <numerusform>%1 在设备上得到 %n 个份额：所需的是这么多份额，而不是这么多人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::Sheet</name>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Is this computer&apos;s clock right?</source>
        <translation>此计算机的时钟准确吗？</translation>
    </message>
    <message>
        <source>The vault&apos;s last change is more than a day older than this computer&apos;s time. If the clock is wrong, saving now would end memberships and devices too early, for everybody and for good.</source>
        <translation>保险库的最近一次更改比此计算机的时间早一天以上。如果时钟有误，现在保存会让成员资格和设备过早失效，对所有人永久生效。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>时钟准确</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>此计算机：%1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>最近更改：%1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::Shell</name>
    <message>
        <source>This is the demo: a throw-away vault that disappears with the window. Do not type real secrets.</source>
        <translation>这是演示：一次性保险库，随窗口关闭而消失。请勿输入真实机密。</translation>
    </message>
    <message>
        <source>Words of the vault&apos;s present state: %1</source>
        <translation>保险库当前状态的单词：%1</translation>
    </message>
    <message>
        <source>The words of the vault&apos;s present state. Click to see all twelve and the vault&apos;s fingerprint.</source>
        <translation>保险库当前状态的单词。点击可查看全部十二个单词以及保险库的指纹。</translation>
    </message>
    <message>
        <source>Clipboard cleared in %1 s</source>
        <translation>剪贴板将在 %1 秒后清空</translation>
    </message>
    <message>
        <source>Device “%1”</source>
        <translation>设备“%1”</translation>
    </message>
    <message>
        <source>Locks in %1:%2</source>
        <translation>%1:%2 后锁定</translation>
    </message>
    <message>
        <source>What this vault is, in words</source>
        <translation>用单词表示此保险库</translation>
    </message>
    <message>
        <source>Compare them with a colleague: the same words mean the same vault and the same history.</source>
        <translation>请与同事比对：单词相同即表示保险库和历史相同。</translation>
    </message>
    <message>
        <source>Words of the vault</source>
        <translation>保险库的单词</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait for approval</source>
        <translation>
            <numerusform>%n 台设备等待批准</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 (%2)…</source>
        <comment>a vault and its profile</comment>
        <translation>打开 %1（%2）…</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery request(s) wait for you</source>
        <translation>
            <numerusform>%n 个恢复申请等待您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) back need you</source>
        <translation>
            <numerusform>%n 种恢复途径需要您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled</source>
        <translation>
            <numerusform>您有 %n 项更改需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) should be renewed</source>
        <translation>
            <numerusform>有 %n 个密钥需要轮换</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>从此计算机移除…</translation>
    </message>
    <message>
        <source>The keys of this device and this computer&apos;s copy are destroyed, and with them what you wrote here and did not send. The vault itself stays where it is.</source>
        <translation>此设备的密钥和此计算机上的副本会被销毁，您在这里写下但尚未发送的内容也会一并销毁。保险库本身保持原样。</translation>
    </message>
    <message>
        <source>Whoever uses this computer could find it there.</source>
        <translation>使用此计算机的人可能会在那里发现它。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) verified</source>
        <translation>
            <numerusform>已验证 %Ln 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>下一项、上一项</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>在编辑器中</translation>
    </message>
    <message>
        <source>Keep in draft</source>
        <translation>保留到草稿</translation>
    </message>
    <message>
        <source>Reveal or hide what is typed</source>
        <translation>显示或隐藏输入的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>hypha::gui::StartCard</name>
    <message>
        <source>I wrote them down</source>
        <translation>我已记下</translation>
    </message>
    <message>
        <source>Do not show the first steps again</source>
        <translation>不再显示入门步骤</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>保险库已创建</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>一个项目</translation>
    </message>
    <message>
        <source>A set</source>
        <translation>一个集合</translation>
    </message>
    <message>
        <source>First secrets</source>
        <translation>第一批机密</translation>
    </message>
    <message>
        <source>Words written down</source>
        <translation>单词已记下</translation>
    </message>
    <message>
        <source>Make a project, such as “website”: it decides who can read what is in it.</source>
        <translation>创建一个项目，例如“网站”：它决定谁可以读取其中的内容。</translation>
    </message>
    <message>
        <source>Make a set in it, such as “production”: secrets that belong together.</source>
        <translation>在其中创建一个集合，例如“生产环境”：存放属于一起的机密。</translation>
    </message>
    <message>
        <source>Write down the vault&apos;s words. Under Recovery, print an emergency kit and add a second device.</source>
        <translation>请记下保险库的单词。在“恢复”中打印应急包，并添加第二台设备。</translation>
    </message>
    <message>
        <source>Bring your secrets: drop a .env file on the list, or import one, then save a version.</source>
        <translation>带来您的机密：把 .env 文件拖到列表上，或导入一个，然后保存一个版本。</translation>
    </message>
    <message>
        <source>What you brought is a draft on this computer. Save it as a version.</source>
        <translation>您带来的内容是这台电脑上的草稿。请将它保存为一个版本。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>口令强度</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>极易猜出</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>容易猜出</translation>
    </message>
    <message>
        <source>Could be stronger</source>
        <translation>可以更强</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>非常强</translation>
    </message>
    <message>
        <source>It is short: four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>太短：四个或更多互不相关的单词易记难猜。</translation>
    </message>
    <message>
        <source>It has only digits.</source>
        <translation>只有数字。</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>重复相同的字符。</translation>
    </message>
    <message>
        <source>It contains common words, names, dates or keyboard patterns.</source>
        <translation>包含常见单词、人名、日期或键盘序列。</translation>
    </message>
    <message>
        <source>A few more words or characters would make it strong.</source>
        <translation>再加几个单词或字符就足够强。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncBanners</name>
    <message>
        <source>Put the last good state back…</source>
        <translation>恢复最后的正常状态…</translation>
    </message>
    <message>
        <source>Proof…</source>
        <translation>证据…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回应…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled.</source>
        <translation>
            <numerusform>您有 %n 项更改需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else was faster. Both are kept until you choose.</source>
        <translation>其他人抢先了一步。在您选择之前，两者都会保留。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncCenter</name>
    <message>
        <source>The last good state stands on the remote again.</source>
        <translation>最后的正常状态已重新放到远程仓库。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others came in.</source>
        <translation>
            <numerusform>收到他人的 %n 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours must be settled.</source>
        <translation>
            <numerusform>您有 %n 项更改需要处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of members could not be put back.</source>
        <translation>
            <numerusform>成员的 %n 项更改未能恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::SyncSheet</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>The proof, with both signed states; show it to whoever runs the host:</source>
        <translation>证据，含两个已签名的状态；请出示给托管方的负责人：</translation>
    </message>
    <message>
        <source>Put the last good state back…</source>
        <translation>恢复最后的正常状态…</translation>
    </message>
    <message>
        <source>Credential…</source>
        <translation>凭据…</translation>
    </message>
    <message>
        <source>Key of the host…</source>
        <translation>主机的密钥…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Proof file</source>
        <translation>证据文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that this computer has seen there are gone.</source>
        <translation>
            <numerusform>此计算机在那里看到过的 %n 个事件已不存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a mode, and what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>保存证据</translation>
    </message>
    <message>
        <source>The proof is saved.</source>
        <translation>证据已保存。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>移除此标签</translation>
    </message>
    <message>
        <source>Remove the chosen tags</source>
        <translation>移除所选标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s): too many to stand side by side</source>
        <translation>
            <numerusform>%Ln 个标签：太多，无法并排显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::TagList</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TimelineChart</name>
    <message>
        <source>Timeline of events by category</source>
        <translation>按类别显示的事件时间线</translation>
    </message>
    <message>
        <source>Plus and minus look closer and wider, the arrows move, Backspace goes back.</source>
        <translation>加号放大，减号缩小，方向键移动，Backspace 键返回。</translation>
    </message>
    <message>
        <source>Drag to look closer; a double click goes back.</source>
        <translation>拖动可放大查看；双击返回。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1.</source>
        <translation>
            <numerusform>%Ln 个事件，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of them %1: %L2.</source>
        <comment>a time and how many events</comment>
        <translation>最多（%1）：%L2。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>%1: look for changes</source>
        <comment>Up to date: look for changes</comment>
        <translation>%1：检查更改</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>检查更改</translation>
    </message>
    <message>
        <source>Show what is to be decided</source>
        <translation>显示待决定的内容</translation>
    </message>
    <message>
        <source>%1: show what is to be decided</source>
        <comment>Offline: show …</comment>
        <translation>%1：显示待决定的内容</translation>
    </message>
</context>
<context>
    <name>hypha::gui::TotpRow</name>
    <message>
        <source>The address of this one-time code cannot be read.</source>
        <translation>无法读取此一次性验证码的地址。</translation>
    </message>
    <message numerus="yes">
        <source>Holds for %n more second(s)</source>
        <translation>
            <numerusform>还有 %n 秒有效</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::TransferSheet</name>
    <message numerus="yes">
        <source>Move %n entry(s) to a set</source>
        <translation>
            <numerusform>将 %n 个条目移动到集合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n entry(s) to a set</source>
        <translation>
            <numerusform>将 %n 个条目复制到集合</numerusform>
        </translation>
    </message>
    <message>
        <source>What is moved goes into the draft of the other set, and leaves the draft of this one. Both drafts are to be saved.</source>
        <translation>它们会进入另一个集合的草稿，并从此集合的草稿中移出。两份草稿都需要保存。</translation>
    </message>
    <message>
        <source>What is copied goes into the draft of the other set, which is to be saved there.</source>
        <translation>它们会进入另一个集合的草稿，需要在那里保存。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Sets to choose from</source>
        <translation>可选择的集合</translation>
    </message>
    <message>
        <source>Replace entries that are there already</source>
        <translation>替换已存在的条目</translation>
    </message>
    <message>
        <source>Choose a set.</source>
        <translation>请选择一个集合。</translation>
    </message>
    <message>
        <source>Choose a set other than this one.</source>
        <translation>请选择此集合以外的集合。</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>正在查看现有内容…</translation>
    </message>
    <message>
        <source>None of the keys is there yet.</source>
        <translation>其中尚无这些键。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are there already and will be replaced.</source>
        <translation>
            <numerusform>已有 %n 个键，将被替换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are there already and stay as they are.</source>
        <translation>
            <numerusform>已有 %n 个键，将保持不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hypha::gui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Locked on “%1”</source>
        <translation>已在“%1”上锁定</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后可以再次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase of this device.</source>
        <translation>请输入此设备的口令。</translation>
    </message>
    <message>
        <source>Deriving the key…</source>
        <translation>正在派生密钥…</translation>
    </message>
    <message>
        <source>Verifying the history…</source>
        <translation>正在验证历史记录…</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>正在读取保险库…</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>忘记口令？</translation>
    </message>
</context>
<context>
    <name>hypha::gui::VersionModel</name>
    <message>
        <source>No message</source>
        <translation>无说明</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>版本 %1：%2</translation>
    </message>
    <message>
        <source>Version %1, %2, by %3, %4</source>
        <translation>版本 %1，%2，由 %3，%4</translation>
    </message>
    <message>
        <source>The set was made</source>
        <translation>集合已创建</translation>
    </message>
    <message>
        <source>: %1 added, %2 changed, %3 removed</source>
        <translation>：新增 %1，更改 %2，移除 %3</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WaitingPage</name>
    <message>
        <source>Look again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>从此计算机移除…</translation>
    </message>
    <message>
        <source>Asking the remote</source>
        <translation>正在询问远程仓库</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Waiting to be let into %1</source>
        <translation>等待获准加入 %1</translation>
    </message>
    <message>
        <source>“%1” has keys of its own, and the vault was verified.</source>
        <translation>“%1”已有自己的密钥，保险库已通过验证。</translation>
    </message>
    <message>
        <source>On your other device, open People and review this one. Both show the same twelve words; approve only if all of them match. The words are not a secret.</source>
        <translation>在您的另一台设备上，打开“人员”并审核此设备。两者显示相同的十二个单词；仅当全部一致时才批准。这些单词不是机密。</translation>
    </message>
    <message>
        <source>Call the person who invited you, on a number you know, and read these twelve words aloud. They see the same words on their screen, and approve only if all of them match. The words are not a secret.</source>
        <translation>请拨打您已知的号码联系邀请您的人，并大声读出这十二个单词。对方在屏幕上会看到相同的单词，仅当全部一致时才会批准。这些单词不是机密。</translation>
    </message>
    <message>
        <source>Your request was sent.</source>
        <translation>您的申请已发送。</translation>
    </message>
    <message>
        <source>Your request was refused.</source>
        <translation>您的申请已被拒绝。</translation>
    </message>
    <message>
        <source>This device was refused.</source>
        <translation>此设备已被拒绝。</translation>
    </message>
    <message>
        <source>Somebody who may approve said that the words differ, or that nobody was invited. It can read nothing, and will not be able to.</source>
        <translation>有权批准的人表示单词不一致，或没有邀请过任何人。它无法读取任何内容，今后也不能。</translation>
    </message>
    <message>
        <source>Ask them. To try again, remove this vault from this computer and join with a new invitation.</source>
        <translation>请询问对方。要重试，请从此计算机移除此保险库，并用新邀请加入。</translation>
    </message>
    <message>
        <source>The time in which this device could be approved is over.</source>
        <translation>此设备的批准期限已过。</translation>
    </message>
    <message>
        <source>It can read nothing.</source>
        <translation>它无法读取任何内容。</translation>
    </message>
    <message>
        <source>Remove this vault from this computer and join with a new invitation.</source>
        <translation>请从此计算机移除此保险库，并用新邀请加入。</translation>
    </message>
    <message>
        <source>What the host shows was refused. See the details.</source>
        <translation>托管方显示的内容已被拒绝。请查看详细信息。</translation>
    </message>
    <message>
        <source>Looked last: %1. Hypha looks again by itself.</source>
        <translation>上次检查：%1。Hypha 会自动再次检查。</translation>
    </message>
    <message>
        <source>Hypha looks by itself every few seconds.</source>
        <translation>Hypha 每隔几秒自动检查。</translation>
    </message>
    <message>
        <source>Remove this vault from this computer?</source>
        <translation>从此计算机移除此保险库？</translation>
    </message>
    <message>
        <source>The keys that were made for this device are destroyed. They open nothing, because nobody has approved them. The vault itself stays where it is.</source>
        <translation>为此设备生成的密钥会被销毁。它们什么也打不开，因为没有人批准过。保险库本身保持原样。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Not let into %1</source>
        <translation>未获准加入 %1</translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation>没有人及时批准。</translation>
    </message>
    <message>
        <source>Something of this vault is still on this computer</source>
        <translation>此计算机上仍留有此保险库的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Whoever uses this computer could find it there. It opens nothing: nobody has approved this device.</source>
        <translation>使用此计算机的人可能会在那里发现它。它什么也打不开：没有人批准过此设备。</translation>
    </message>
    <message>
        <source>Remove the folder %1 yourself, or unlock the vault and try again.</source>
        <translation>请自行删除文件夹 %1，或解锁保险库后重试。</translation>
    </message>
    <message>
        <source>Holders who are not here hand over their shares from their own machines. Call them on a number you know and read these twelve words aloud: they see the same words, and contribute only if all of them match. The words are not a secret.</source>
        <translation>不在场的持有人从自己的计算机提供分片。请拨打您已知的号码联系他们，并大声读出这十二个单词：对方会看到相同的单词，仅当全部一致时才会提供。这些单词不是机密。</translation>
    </message>
    <message>
        <source>You have chosen no recovery contact. Cancel the request, and ask for recovery in another way.</source>
        <translation>您尚未选择恢复联系人。请取消此申请，并以其他方式申请恢复。</translation>
    </message>
    <message>
        <source>Call one of your recovery contacts (%1) on a number you know, and read these twelve words aloud. They see the same words on their screen, and let you in only if all of them match. The words are not a secret.</source>
        <translation>请拨打您已知的号码联系您的一位恢复联系人（%1），并大声读出这十二个单词。对方在屏幕上会看到相同的单词，仅当全部一致时才会准许您加入。这些单词不是机密。</translation>
    </message>
    <message>
        <source>Somebody who has the right approves it.</source>
        <translation>由有权限的人批准。</translation>
    </message>
    <message>
        <source>Enough shares come together here.</source>
        <translation>在此集齐足够的分片。</translation>
    </message>
    <message>
        <source>A recovery contact lets this device in.</source>
        <translation>由恢复联系人准许此设备加入。</translation>
    </message>
    <message>
        <source>%1 refused it (%2) and said: “%3”. It can read nothing, and will not be able to.</source>
        <translation>%1 已拒绝此设备（%2），并说明：“%3”。它无法读取任何内容，今后也不能。</translation>
    </message>
    <message>
        <source>%1 refused it (%2). It can read nothing, and will not be able to.</source>
        <translation>%1 已拒绝此设备（%2）。它无法读取任何内容，今后也不能。</translation>
    </message>
    <message>
        <source>This device never came into the vault.</source>
        <translation>此设备从未加入保险库。</translation>
    </message>
    <message>
        <source>Joining it, or coming back, was cut off. It can read nothing.</source>
        <translation>加入或恢复的过程被中断。它无法读取任何内容。</translation>
    </message>
    <message>
        <source>Remove this vault from this computer and begin again: nothing is lost by that.</source>
        <translation>请从此计算机移除此保险库并重新开始：这样不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WelcomePage</name>
    <message>
        <source>Secrets your team can share without trusting the host</source>
        <translation>您的团队无需信任托管方即可共享的机密</translation>
    </message>
    <message>
        <source>Passwords, keys and configuration values, encrypted and signed on your computer, in any git repository.</source>
        <translation>密码、密钥和配置值，在您的计算机上加密并签名，存放在任意 git 仓库中。</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>For a new team or for yourself. Takes about two minutes.</source>
        <translation>用于新团队或您自己。大约需要两分钟。</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>通过邀请加入</translation>
    </message>
    <message>
        <source>A colleague invited you to their vault.</source>
        <translation>同事邀请您加入其保险库。</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>恢复访问</translation>
    </message>
    <message>
        <source>With recovery words or shares, after losing a device.</source>
        <translation>丢失设备后，使用恢复单词或分片。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordChip</name>
    <message>
        <source>Take the word %1</source>
        <translation>采用单词 %1</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>建议 %1</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordGrid</name>
    <message>
        <source>Fingerprint words</source>
        <translation>指纹单词</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordsField</name>
    <message>
        <source>Read from a picture or PDF…</source>
        <translation>从图片或 PDF 读取…</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>The file could not be deleted.</source>
        <translation>无法删除文件。</translation>
    </message>
    <message>
        <source>Word %1 is not in the list.</source>
        <translation>第 %1 个单词不在词表中。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far</source>
        <translation>
            <numerusform>目前 %n 个单词</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture or PDF of the sheet</source>
        <translation>选择打印件的图片或 PDF</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.bmp *.pgm *.pdf)</source>
        <translation>图片和 PDF (*.png *.jpg *.jpeg *.bmp *.pgm *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>正在查找二维码…</translation>
    </message>
    <message>
        <source>There is no QR code on it. Take the picture again, sharp and straight, or type the words.</source>
        <translation>其上没有二维码。请重新拍摄清晰端正的照片，或输入单词。</translation>
    </message>
    <message>
        <source>The picture is still on this computer.</source>
        <translation>图片仍在此计算机上。</translation>
    </message>
    <message>
        <source>Whoever finds it has the words: %1</source>
        <translation>找到它的人就会得到这些单词：%1</translation>
    </message>
    <message>
        <source>Delete it, also from the phone or camera that took it.</source>
        <translation>请将其删除，拍摄它的手机或相机上的也要删除。</translation>
    </message>
    <message>
        <source>Words with spaces between them</source>
        <translation>单词之间用空格分隔</translation>
    </message>
    <message>
        <source>Four letters of each word are enough; Tab takes the proposal.</source>
        <translation>每个单词输入四个字母即可；按 Tab 采用建议。</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <translation>请自行删除。</translation>
    </message>
    <message>
        <source>33 words stand on the sheet.</source>
        <translation>打印件上有 33 个单词。</translation>
    </message>
    <message>
        <source>All words are there.</source>
        <translation>单词已齐全。</translation>
    </message>
</context>
<context>
    <name>hypha::gui::WordsSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fingerprint: never changes</source>
        <translation>指纹：永不改变</translation>
    </message>
    <message>
        <source>Present state: event %1</source>
        <translation>当前状态：事件 %1</translation>
    </message>
</context>
</TS>
