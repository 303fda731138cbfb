<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
            <source>This computer's clock is more than a day ahead of the vault.</source>
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
            <source>The project's key must be rotated first.</source>
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
            <source>The file with this device's keys is damaged.</source>
            <translation>保存此设备密钥的文件已损坏。</translation>
        </message>
        <message>
            <source>Without it the vault cannot be opened on this device.</source>
            <translation>没有它就无法在此设备上打开保险库。</translation>
        </message>
        <message>
            <source>Put back a backup of the profile's folder, or restore access with another device.</source>
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
            <source>Compare the words of the vault's state with a colleague before you trust what is there.</source>
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
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
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
            <source>This computer</source>
            <translation>此计算机</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>Your team's or your own name. The host can read it.</source>
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
            <source>A git remote can be added with hypha-cli; sharing comes with the next version.</source>
            <translation>可以用 hypha-cli 添加 git 远程仓库；共享功能将在下一版本提供。</translation>
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
            <source>One-time code secret</source>
            <translation>一次性验证码密钥</translation>
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
            <source>User name of %1</source>
            <translation>%1 的用户名</translation>
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
            <source>Generate</source>
            <translation>生成</translation>
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
            <source>Separated by commas</source>
            <translation>以逗号分隔</translation>
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
            <source>Entries</source>
            <translation>条目</translation>
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
            <source>No key, user name, address or tag contains this text.</source>
            <translation>没有键、用户名、地址或标签包含此文本。</translation>
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
            <source>Drop a .env file on it, look at what it brings, and save the first version.</source>
            <translation>将 .env 文件拖放到上面，查看其内容，然后保存第一个版本。</translation>
        </message>
        <message>
            <source>Add first secrets</source>
            <translation>添加第一批机密</translation>
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
    </context>
    <context>
        <name>hypha::gui::MainWindow</name>
        <message>
            <source>The demo takes no files: they might hold real secrets.</source>
            <translation>演示不接受文件：其中可能含有真实机密。</translation>
        </message>
        <message>
            <source>The demo's passphrase is: %1</source>
            <translation>演示的口令是：%1</translation>
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
            <source>The set disappears for everybody. Its old versions stay in the repository's history, encrypted.</source>
            <translation>该集合将对所有人消失。其旧版本仍以加密形式保留在仓库历史中。</translation>
        </message>
        <message>
            <source>The project and all its sets disappear for everybody. Old versions stay in the repository's history, encrypted.</source>
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
            <source>Value before</source>
            <translation>之前的值</translation>
        </message>
        <message>
            <source>Value after</source>
            <translation>之后的值</translation>
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
            <source>This looks like a secret. Messages are not encrypted.</source>
            <translation>这看起来像机密。说明不会加密。</translation>
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
    </context>
    <context>
        <name>hypha::gui::Shell</name>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>This is the demo: a throw-away vault that disappears with the window. Do not type real secrets.</source>
            <translation>这是演示：一次性保险库，随窗口关闭而消失。请勿输入真实机密。</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) verified</source>
            <translation>
                <numerusform>已验证 %n 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of the vault's present state: %1</source>
            <translation>保险库当前状态的单词：%1</translation>
        </message>
        <message>
            <source>The words of the vault's present state. Click to see all twelve and the vault's fingerprint.</source>
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
        <message>
            <source>Words of the vault</source>
            <translation>保险库的单词</translation>
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
            <source>Joining comes with the next version.</source>
            <translation>加入功能将在下一版本提供。</translation>
        </message>
        <message>
            <source>This version is for one person and their devices' vaults.</source>
            <translation>此版本供一个人及其保险库使用。</translation>
        </message>
        <message>
            <source>Until then you can create a vault of your own.</source>
            <translation>在此之前，您可以创建自己的保险库。</translation>
        </message>
        <message>
            <source>Restoring access comes with a later version.</source>
            <translation>恢复访问功能将在以后的版本提供。</translation>
        </message>
        <message>
            <source>This version cannot read recovery words or shares yet.</source>
            <translation>此版本尚不能读取恢复单词或分片。</translation>
        </message>
        <message>
            <source>A backup of your profile's folder still opens with its passphrase.</source>
            <translation>配置文件夹的备份仍可用其口令打开。</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
    </context>
    <context>
        <name>hypha::gui::WordGrid</name>
        <message>
            <source>Fingerprint words</source>
            <translation>指纹单词</translation>
        </message>
    </context>
</TS>
