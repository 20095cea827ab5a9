<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>用法：adit [--tray] [文件...]

打开 WireGuard 隧道管理器 Adit 的窗口。给出的文件会被导入：.conf、.zip 以及
二维码图片。再次启动时会打开已有实例的窗口。

  --tray     在托盘中启动，不显示窗口
  --help     显示此帮助并退出
  --version  显示版本并退出

aditctl 可在终端中完成同样的操作。
</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This is not a .zip archive, or it is damaged.</source>
        <translation>这不是 .zip 归档，或者归档已损坏。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>The archive holds too much in all.</source>
        <translation>归档中的内容总量过大。</translation>
    </message>
    <message>
        <source>It is protected with a password. Unpack the archive first.</source>
        <translation>归档受密码保护。请先解压。</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known here.</source>
        <translation>打包方式不受支持。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>the place of an error in a file, and what is wrong there</extracomment>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>There is no .conf file in it.</source>
        <translation>其中没有 .conf 文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a file in an archive: all.zip: home.conf</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is not a picture, or it is too large.</source>
        <translation>这不是图片，或者图片过大。</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>此图片中没有二维码。</translation>
    </message>
    <message>
        <source>The QR code in this picture is not a tunnel.</source>
        <translation>此图片中的二维码不是隧道。</translation>
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
        <translation>要退出 Adit 吗？</translation>
    </message>
    <message>
        <source>Tunnels that are up stay up: %1. Adit will no longer watch them, and rules that activate tunnels by network rest until it is started again.</source>
        <translation>已启动的隧道会保持启动：%1。Adit 将不再监视它们，按网络激活隧道的规则也会暂停，直到再次启动 Adit。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Deactivate and remove?</source>
        <translation>要停用并移除吗？</translation>
    </message>
    <message>
        <source>These tunnels are up: %1.</source>
        <translation>这些隧道已启动：%1。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 (not applied)</source>
        <extracomment>%1 are DNS servers</extracomment>
        <translation>%1（未应用）</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>UDP %1</source>
        <translation>UDP %1</translation>
    </message>
    <message>
        <source>chosen when it comes up</source>
        <translation>启动时选定</translation>
    </message>
    <message>
        <source>WireGuard in the kernel</source>
        <translation>内核中的 WireGuard</translation>
    </message>
    <message>
        <source>WireGuard in userspace</source>
        <translation>用户空间的 WireGuard</translation>
    </message>
    <message>
        <source>not yet; you are asked once, at the first activation</source>
        <translation>尚未批准；首次激活时会询问一次</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>changed since it was approved</source>
        <translation>批准后有更改</translation>
    </message>
    <message>
        <source>on, the local network stays reachable</source>
        <translation>开启，本地网络仍可访问</translation>
    </message>
    <message>
        <source>on, strict</source>
        <translation>开启，严格</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>断网保护</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>实现方式</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>%1 and %2 are amounts such as &quot;1.5 MiB&quot;</extracomment>
        <translation>流量</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>已接收 %1，已发送 %2</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>The interface of this tunnel is gone, or something else took its place.</source>
        <translation>此隧道的接口已消失，或被其他程序取代。</translation>
    </message>
    <message>
        <source>“Tidy up” removes what is left of it. Then it can be activated again.</source>
        <translation>“清理”会移除它的残留部分，之后即可再次激活。</translation>
    </message>
    <message>
        <source>The other side does not answer any more, though packets are sent.</source>
        <translation>仍在发送数据包，但对方不再应答。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network, and whether the other side is up.</source>
        <translation>请检查本机的网络，以及对方是否在运行。</translation>
    </message>
    <message>
        <source>The other side does not answer.</source>
        <translation>对方没有应答。</translation>
    </message>
    <message>
        <source>Check the endpoint and both public keys; a firewall may block UDP.</source>
        <translation>请检查端点和双方的公钥；防火墙可能阻止了 UDP。</translation>
    </message>
    <message>
        <source>The DNS servers of this tunnel are not applied.</source>
        <translation>此隧道的 DNS 服务器未被应用。</translation>
    </message>
    <message>
        <source>The DNS servers of this tunnel are not applied: %1</source>
        <translation>此隧道的 DNS 服务器未被应用：%1</translation>
    </message>
    <message>
        <source>IPv6 is off on this machine, so IPv6 addresses and routes were left out.</source>
        <translation>本机已关闭 IPv6，因此略过了 IPv6 地址和路由。</translation>
    </message>
    <message>
        <source>Switch IPv6 on (sysctl net.ipv6.conf.all.disable_ipv6=0) and activate the tunnel again, or remove its IPv6 addresses.</source>
        <translation>请打开 IPv6 (sysctl net.ipv6.conf.all.disable_ipv6=0) 并再次激活隧道，或者移除其 IPv6 地址。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines with errors or warnings</comment>
        <translation>
            <numerusform>还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration has errors, so it cannot be activated.</source>
        <translation>配置有错误，因此无法激活。</translation>
    </message>
    <message>
        <source>The configuration has warnings.</source>
        <translation>配置有警告。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Added: %1 (%2)</source>
        <translation>已添加：%1（%2）</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2, was %3)</source>
        <translation>已更改：%1（%2，原为 %3）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>还有 %n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>You are asked to approve it again when it is activated.</source>
        <translation>激活时会再次请您批准。</translation>
    </message>
    <message>
        <source>The configuration was changed since it was approved.</source>
        <translation>配置在批准后有更改。</translation>
    </message>
    <message>
        <source>%1
→ %2</source>
        <translation>%1
→ %2</translation>
    </message>
    <message>
        <source>The configuration names a command to run. Adit keeps it in the file and never runs it.</source>
        <translation>配置中指定了一条要运行的命令。Adit 会将其保留在文件中，但从不运行。</translation>
    </message>
    <message numerus="yes">
        <source>The configuration names %n commands to run. Adit keeps them in the file and never runs them.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>配置中指定了 %n 条要运行的命令。Adit 会将其保留在文件中，但从不运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the address %2.</source>
        <translation>%1 已使用地址 %2。</translation>
    </message>
    <message>
        <source>%1 listens on port %2.</source>
        <translation>%1 正在监听端口 %2。</translation>
    </message>
    <message>
        <source>%1 carries the traffic to %2.</source>
        <translation>%1 已承载通往 %2 的流量。</translation>
    </message>
    <message>
        <source>Deactivate the other tunnel first, or change this one.</source>
        <translation>请先停用另一条隧道，或者更改此隧道。</translation>
    </message>
    <message>
        <source>This tunnel cannot be up together with another one.</source>
        <translation>此隧道不能与另一条隧道同时启动。</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>正在停用…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>正在激活…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>received and sent bytes per second</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>%1   up for %2</source>
        <extracomment>%1 are rates, %2 is a duration such as &quot;3 h 12 min&quot;</extracomment>
        <translation>%1   已运行 %2</translation>
    </message>
    <message>
        <source>This tunnel differs from what was approved: another program changed it. “Repair” would:</source>
        <translation>此隧道与批准的内容不同：其他程序更改了它。“修复”将会：</translation>
    </message>
    <message>
        <source>Names are looked up as without the tunnel. Adit gives a tunnel servers of its own through systemd-resolved and tries again when that starts.</source>
        <translation>名称解析方式与没有隧道时相同。Adit 通过 systemd-resolved 为隧道设置自己的服务器，并在其启动时重试。</translation>
    </message>
    <message>
        <source>This machine has no nf_tables, so nothing keeps the local network from sending to the addresses of this tunnel.</source>
        <translation>本机没有 nf_tables，因此无法阻止本地网络向此隧道的地址发送数据。</translation>
    </message>
    <message>
        <source>Load the kernel module nf_tables and activate the tunnel again.</source>
        <translation>请加载内核模块 nf_tables，然后重新激活隧道。</translation>
    </message>
    <message>
        <source>A change of this tunnel is on trial.</source>
        <translation>此隧道的一项更改正在试用。</translation>
    </message>
    <message>
        <source>It goes back by itself at %1, unless you keep it.</source>
        <translation>除非您保留它，否则它会在 %1 自动还原。</translation>
    </message>
    <message>
        <source>on, peers reach other computers</source>
        <translation>开启，对端可访问其他计算机</translation>
    </message>
    <message>
        <source>on, peers reach other computers under the address of this one</source>
        <translation>开启，对端以本机地址访问其他计算机</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>The kill switch of this tunnel still holds the network back.</source>
        <translation>此隧道的断网保护仍在阻断网络。</translation>
    </message>
    <message>
        <source>“Restore network” in the menu of the tunnel takes it away.</source>
        <translation>隧道菜单中的“恢复网络”可将其解除。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Received %1, at most %2</source>
        <extracomment>%1 is an amount, %2 a rate</extracomment>
        <translation>已接收 %1，最高 %2</translation>
    </message>
    <message>
        <source>Sent %1, at most %2</source>
        <translation>已发送 %1，最高 %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>under a picture of a graph: a time such as &quot;The last hour&quot;, and when that was</extracomment>
        <translation>%1，截至 %2</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>Nothing is known</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is the mean rate, %2 the highest</extracomment>
        <translation>%1，最高 %2</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>TrafficText</name>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>最近 10 分钟</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>%1: no traffic was recorded.</source>
        <extracomment>%1 is a time such as &quot;The last 10 minutes&quot;</extracomment>
        <translation>%1：没有记录到流量。</translation>
    </message>
    <message>
        <source>%1: received %2, on average %3, at most %4; sent %5, on average %6, at most %7.</source>
        <extracomment>%1 is a time such as &quot;The last 10 minutes&quot;; %2 to %7 are amounts such as &quot;3 MiB&quot; and rates &quot;3 MiB/s&quot;</extracomment>
        <translation>%1：已接收 %2，平均 %3，最高 %4；已发送 %5，平均 %6，最高 %7。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a stretch of time, such as &quot;14:00 – 14:10&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <extracomment>a date, and a stretch of time on it</extracomment>
        <translation>%1，%2 – %3</translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <translation>%1：没有记录</translation>
    </message>
    <message>
        <source>%1: received %2, sent %3</source>
        <extracomment>%1 is a time, the others are rates</extracomment>
        <translation>%1：接收 %2，发送 %3</translation>
    </message>
    <message>
        <source>%1: received %2 (at most %3), sent %4 (at most %5)</source>
        <extracomment>%1 is a time, the others are rates; &quot;most&quot; is the fastest moment</extracomment>
        <translation>%1：接收 %2（最高 %3），发送 %4（最高 %5）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month with its year; %1 is &quot;June&quot;, %2 is &quot;2026&quot;</extracomment>
        <translation>%2年%1</translation>
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
        <translation>正在等待首次握手</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>No reply from %1</source>
        <translation>%1 无应答</translation>
    </message>
    <message>
        <source>Connected (idle), %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;</extracomment>
        <translation>已连接（空闲），%1</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>已连接，%1</translation>
    </message>
    <message>
        <source>Off, its profile is gone</source>
        <translation>已关闭，其配置已不存在</translation>
    </message>
    <message>
        <source>The configuration has errors</source>
        <translation>配置有错误</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount such as &quot;1.5 MiB&quot;; per second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a duration, always two or more</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a tunnel</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>state of a tunnel</comment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a tunnel</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a tunnel</comment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>state of a tunnel</comment>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a tunnel</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Going down</source>
        <comment>state of a tunnel</comment>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Coming up…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>No reply any more, last %1</source>
        <extracomment>%1 is an age such as &quot;4 min ago&quot;</extracomment>
        <translation>不再应答，上次 %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Broken: its interface is gone</source>
        <translation>已中断：其接口已消失</translation>
    </message>
    <message>
        <source>Going down…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>start of a key</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The configuration of this tunnel is gone. Adit&apos;s helper still has it as approved.</source>
        <translation>此隧道的配置已不存在。Adit 的辅助程序仍保留着批准时的配置。</translation>
    </message>
    <message>
        <source>Import its .conf again, or remove the tunnel so that it is forgotten.</source>
        <translation>请重新导入其 .conf，或者移除此隧道以将其忘记。</translation>
    </message>
    <message>
        <source>Another program made this interface. Adit shows it and does not touch it.</source>
        <translation>此接口由其他程序创建。Adit 只显示它，不会改动。</translation>
    </message>
    <message>
        <source>To adopt it, take it down with the program that made it, and import its .conf here.</source>
        <translation>若要接管它，请用创建它的程序将其停止，然后在此处导入其 .conf。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>adit::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>action of a notification</comment>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>adit::FleetEvents</name>
    <message>
        <source>Another program has the WireGuard interface %1.</source>
        <translation>其他程序正在使用 WireGuard 接口 %1。</translation>
    </message>
    <message>
        <source>The profile %1 was added.</source>
        <translation>已添加配置 %1。</translation>
    </message>
    <message>
        <source>The WireGuard interface %1 of another program is gone.</source>
        <translation>其他程序的 WireGuard 接口 %1 已消失。</translation>
    </message>
    <message>
        <source>%1 was taken down.</source>
        <translation>%1 已停止。</translation>
    </message>
    <message>
        <source>The profile %1 was deleted.</source>
        <translation>已删除配置 %1。</translation>
    </message>
    <message>
        <source>The profile %1 was changed.</source>
        <translation>配置 %1 已更改。</translation>
    </message>
    <message>
        <source>%1 was approved.</source>
        <translation>%1 已批准。</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 已启动。</translation>
    </message>
    <message>
        <source>Another program took the interface of %1 away. Activate it again.</source>
        <translation>其他程序移除了 %1 的接口。请再次激活。</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 已连接。</translation>
    </message>
    <message>
        <source>%1 lost its connection: nobody answers any more.</source>
        <translation>%1 已失去连接：不再有应答。</translation>
    </message>
    <message>
        <source>%1 gets no reply.</source>
        <translation>%1 没有收到应答。</translation>
    </message>
    <message>
        <source>The DNS servers of %1 are not in use: %2</source>
        <translation>%1 的 DNS 服务器未被使用：%2</translation>
    </message>
    <message>
        <source>%1 has no IPv6: it is switched off on this machine.</source>
        <translation>%1 没有 IPv6：本机已关闭 IPv6。</translation>
    </message>
    <message>
        <source>The peers of %1 were changed.</source>
        <translation>%1 的对端已更改。</translation>
    </message>
    <message>
        <source>%1: the peer %2 is now at %3.</source>
        <translation>%1：对端 %2 现在位于 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n peers have other addresses now.</source>
        <translation>
            <numerusform>%1：%n 个对端的地址已改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be brought up. %2</source>
        <translation>无法启动 %1。%2</translation>
    </message>
    <message>
        <source>%1 could not be taken down. %2</source>
        <translation>无法停止 %1。%2</translation>
    </message>
    <message>
        <source>%1 could not be changed. %2</source>
        <translation>无法更改 %1。%2</translation>
    </message>
    <message>
        <source>%1 could not be removed. %2</source>
        <translation>无法移除 %1。%2</translation>
    </message>
    <message>
        <source>Adit&apos;s helper answers again.</source>
        <translation>Adit 的辅助程序已恢复应答。</translation>
    </message>
    <message>
        <source>Another program changed %1: it differs from what was approved.</source>
        <translation>其他程序更改了 %1：它与批准的内容不同。</translation>
    </message>
    <message>
        <source>Another program changed %1. Adit&apos;s helper put it right.</source>
        <translation>其他程序更改了 %1。Adit 的辅助程序已将其恢复。</translation>
    </message>
    <message>
        <source>%1 could not be repaired. %2</source>
        <translation>无法修复 %1。%2</translation>
    </message>
    <message>
        <source>The addresses of %1 are not guarded: this machine has no nf_tables.</source>
        <translation>%1 的地址未受保护：本机没有 nf_tables。</translation>
    </message>
    <message>
        <source>A change of %1 is on trial: it goes back by itself unless it is kept.</source>
        <translation>%1 的一项更改正在试用：如不保留，将自动还原。</translation>
    </message>
    <message>
        <source>The kill switch of %1 still holds the network back.</source>
        <translation>%1 的断网保护仍在阻断网络。</translation>
    </message>
</context>
<context>
    <name>adit::History</name>
    <message>
        <source>The traffic history was damaged. It was put aside as %1, and a new one has begun.</source>
        <translation>流量历史已损坏。原文件已另存为 %1，并已开始新的记录。</translation>
    </message>
    <message>
        <source>The traffic history cannot be stored: %1</source>
        <translation>无法保存流量历史：%1</translation>
    </message>
</context>
<context>
    <name>adit::OnDemand</name>
    <message>
        <source>A rule brings the tunnel up: %1</source>
        <translation>规则启动此隧道：%1</translation>
    </message>
    <message>
        <source>A rule takes the tunnel down: %1</source>
        <translation>规则停止此隧道：%1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>wired network</source>
        <translation>有线网络</translation>
    </message>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi“%1”</translation>
    </message>
    <message>
        <source>mobile or other network</source>
        <translation>移动网络或其他网络</translation>
    </message>
</context>
<context>
    <name>adit::gui::AboutDialog</name>
    <message>
        <source>About Adit</source>
        <translation>关于 Adit</translation>
    </message>
    <message>
        <source>WireGuard tunnels for the Linux desktop</source>
        <translation>适用于 Linux 桌面的 WireGuard 隧道</translation>
    </message>
    <message>
        <source>Free software under the licence %1</source>
        <translation>自由软件，许可证为 %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the versions, for a bug report</source>
        <translation>复制版本信息，用于错误报告</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>版本：</translation>
    </message>
    <message>
        <source>Helper:</source>
        <comment>the part that runs as root</comment>
        <translation>辅助程序：</translation>
    </message>
    <message>
        <source>WireGuard:</source>
        <translation>WireGuard：</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>系统：</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the helper</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the helper</comment>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>what carries the tunnels</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>in the kernel</source>
        <comment>what carries the tunnels</comment>
        <translation>内核中</translation>
    </message>
    <message>
        <source>a userspace program</source>
        <comment>what carries the tunnels</comment>
        <translation>用户空间程序</translation>
    </message>
    <message>
        <source>none on this machine</source>
        <comment>what carries the tunnels</comment>
        <translation>本机上没有</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>label and value</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>adit::gui::Actions</name>
    <message>
        <source>&amp;Activate or deactivate</source>
        <translation>激活或停用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import from &amp;QR image…</source>
        <translation>从二维码图片导入(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Paste a configuration</source>
        <translation>粘贴配置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New tunnel…</source>
        <translation>新建隧道(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;hub for phones…</source>
        <translation>新建手机中心节点(&amp;H)…</translation>
    </message>
    <message>
        <source>Add a p&amp;hone…</source>
        <translation>添加手机(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Share as QR…</source>
        <translation>以二维码分享(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>撤销移除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter tunnels</source>
        <translation>筛选隧道(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Adit</source>
        <translation>关于 Adit(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: what it does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous &amp;versions…</source>
        <translation>以前的版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Restore net&amp;work</source>
        <translation>恢复网络(&amp;W)</translation>
    </message>
</context>
<context>
    <name>adit::gui::AllowedIpsDialog</name>
    <message>
        <source>&amp;Start from what the peer has now</source>
        <translation>以对端当前的设置为基础(&amp;S)</translation>
    </message>
    <message>
        <source>Route &amp;all traffic</source>
        <translation>路由所有流量(&amp;A)</translation>
    </message>
    <message>
        <source>Without &amp;private networks</source>
        <translation>不含专用网络(&amp;P)</translation>
    </message>
    <message>
        <source>Allowed IPs</source>
        <translation>允许的 IP</translation>
    </message>
    <message>
        <source>10.0.0.0/8, 192.168.0.0/16 and others that are answered nearby or nowhere. The DNS servers of the tunnel stay in it.</source>
        <translation>10.0.0.0/8、192.168.0.0/16 以及其他只在近处应答或无处应答的网络。隧道的 DNS 服务器会保留在其中。</translation>
    </message>
    <message>
        <source>&amp;Exclude these:</source>
        <translation>排除这些(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>结果(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>adit::gui::AllowedIpsWish</name>
    <message>
        <source>No address is left: nothing goes to this peer.</source>
        <translation>没有剩余的地址：不会有任何流量发往此对端。</translation>
    </message>
    <message>
        <source>Table is off: no routes are made.</source>
        <translation>Table 为 off：不创建路由。</translation>
    </message>
    <message numerus="yes">
        <source>Routes in table %1: %n</source>
        <translation>
            <numerusform>表 %1 中的路由：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel.</source>
        <translation>所有流量都经过隧道。</translation>
    </message>
    <message>
        <source>All IPv4 traffic goes through the tunnel.</source>
        <translation>所有 IPv4 流量都经过隧道。</translation>
    </message>
    <message>
        <source>All IPv6 traffic goes through the tunnel.</source>
        <translation>所有 IPv6 流量都经过隧道。</translation>
    </message>
    <message numerus="yes">
        <source>Routes into the tunnel: %n</source>
        <translation>
            <numerusform>进入隧道的路由：%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::Bar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>adit::gui::ChangeDialog</name>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>Tunnel %1 is up. Applying this does the following while it runs:</source>
        <translation>隧道 %1 已启动。应用更改会在其运行时执行以下操作：</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password, since the approved tunnel becomes another one.</source>
        <translation>由于已批准的隧道会变成另一条隧道，可能会要求您输入管理员密码。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The change goes back by itself unless you keep it: for a change that may cut your own connection</source>
        <translation>除非您保留，否则更改会自动还原：用于可能切断您自己连接的更改</translation>
    </message>
    <message>
        <source>Apply and ask again in %1 s</source>
        <translation>应用并在 %1 秒后再次询问</translation>
    </message>
</context>
<context>
    <name>adit::gui::ChangeWords</name>
    <message>
        <source>Remove peer %1; its connection ends.</source>
        <translation>移除对端 %1；其连接将结束。</translation>
    </message>
    <message>
        <source>Add peer %1.</source>
        <translation>添加对端 %1。</translation>
    </message>
    <message>
        <source>Add peer %1 with %2.</source>
        <translation>添加对端 %1，含 %2。</translation>
    </message>
    <message>
        <source>Peer %1: set %2.</source>
        <translation>对端 %1：设置 %2。</translation>
    </message>
    <message>
        <source>Peer %1: set %2 to %3.</source>
        <translation>对端 %1：将 %2 设为 %3。</translation>
    </message>
    <message>
        <source>Peer %1: remove %2.</source>
        <translation>对端 %1：移除 %2。</translation>
    </message>
    <message>
        <source>Peer %1: replace %2.</source>
        <translation>对端 %1：替换 %2。</translation>
    </message>
    <message>
        <source>Peer %1: change %2 from %3 to %4.</source>
        <translation>对端 %1：将 %2 从 %3 改为 %4。</translation>
    </message>
    <message>
        <source>Replace the private key; every peer must be given the new public key.</source>
        <translation>替换私钥；必须将新的公钥告知每个对端。</translation>
    </message>
    <message>
        <source>Set %1 to %2.</source>
        <translation>将 %1 设为 %2。</translation>
    </message>
    <message>
        <source>Remove %1 (%2).</source>
        <translation>移除 %1（%2）。</translation>
    </message>
    <message>
        <source>Change %1 from %2 to %3.</source>
        <translation>将 %1 从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>Only comments and spelling change; the tunnel goes on as it is.</source>
        <translation>只有注释和写法发生变化；隧道保持原样运行。</translation>
    </message>
    <message>
        <source>All connections of this tunnel are made anew.</source>
        <translation>此隧道的所有连接都会重新建立。</translation>
    </message>
    <message>
        <source>Peers that stay keep their sessions while the interface is changed.</source>
        <translation>更改接口期间，保留的对端会维持其会话。</translation>
    </message>
    <message>
        <source>Nothing else is interrupted.</source>
        <translation>其他部分不会中断。</translation>
    </message>
</context>
<context>
    <name>adit::gui::ClientDraft</name>
    <message>
        <source>At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.</source>
        <translation>最多 15 个字母、数字、“_”、“-”或“.”，且以字母开头。</translation>
    </message>
    <message>
        <source>There is a tunnel of this name.</source>
        <translation>已有同名的隧道。</translation>
    </message>
    <message>
        <source>A key has 44 characters and ends with “=”.</source>
        <translation>密钥有 44 个字符，并以“=”结尾。</translation>
    </message>
    <message>
        <source>This is the key of this computer. Give that of the other side.</source>
        <translation>这是本机的密钥。请填写对方的密钥。</translation>
    </message>
    <message>
        <source>Write a host and a port, like vpn.example.org:51820 or [2001:db8::1]:51820.</source>
        <translation>请填写主机和端口，例如 vpn.example.org:51820 或 [2001:db8::1]:51820。</translation>
    </message>
    <message>
        <source>Write addresses, like 10.0.0.2/24.</source>
        <translation>请填写地址，例如 10.0.0.2/24。</translation>
    </message>
    <message>
        <source>Write networks, like 10.0.0.0/24, fd00::/64.</source>
        <translation>请填写网络，例如 10.0.0.0/24, fd00::/64。</translation>
    </message>
    <message>
        <source>Write addresses of servers and search domains.</source>
        <translation>请填写服务器地址和搜索域。</translation>
    </message>
</context>
<context>
    <name>adit::gui::CodePanel</name>
    <message>
        <source>Save .&amp;conf…</source>
        <translation>保存 .conf(&amp;C)…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>复制文本(&amp;O)</translation>
    </message>
    <message>
        <source>names of peers</source>
        <translation>对端名称</translation>
    </message>
    <message>
        <source>Left out, since phones do not take it: %1</source>
        <translation>因手机不接受而略去：%1</translation>
    </message>
    <message>
        <source>This tunnel is too large for a QR code: it takes %1 bytes, and a code holds %2. Its %3 AllowedIPs are too many. Shorten the list, or save the configuration and send the file to the phone.</source>
        <translation>此隧道过大，无法放入二维码：它需要 %1 字节，而二维码最多容纳 %2 字节。其 %3 个 AllowedIPs 过多。请缩短列表，或者保存配置并将文件发送到手机。</translation>
    </message>
    <message>
        <source>&amp;Hide code</source>
        <translation>隐藏二维码(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show code</source>
        <translation>显示二维码(&amp;S)</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>Configurations (*.conf)</source>
        <translation>配置 (*.conf)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>保存二维码</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>文件未保存</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it; it holds the private key.</source>
        <translation>已保存为 %1。只有您可以读取；其中包含私钥。</translation>
    </message>
    <message numerus="yes">
        <source>Copied, with the private key. The clipboard is cleared in %Ln seconds.</source>
        <translation>
            <numerusform>已复制，其中包含私钥。剪贴板将在 %Ln 秒后清空。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::ConfTextEdit</name>
    <message>
        <source>Configuration as text</source>
        <translation>文本形式的配置</translation>
    </message>
</context>
<context>
    <name>adit::gui::ConfigurationPage</name>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>Choose a tunnel to edit it.</source>
        <translation>选择一条隧道进行编辑。</translation>
    </message>
    <message>
        <source>The configuration file of %1 is gone. The tunnel can still be used as it was approved, and importing the file again makes it editable.</source>
        <translation>%1 的配置文件已不存在。此隧道仍可按批准时的配置使用，重新导入该文件后即可编辑。</translation>
    </message>
    <message>
        <source>%1 was made by another program. Adit shows it and does not change it.</source>
        <translation>%1 由其他程序创建。Adit 只显示它，不会更改。</translation>
    </message>
    <message>
        <source>This file has bytes that are no text. They are shown as �, and saving writes them so.</source>
        <translation>此文件含有不是文本的字节。它们显示为 �，保存时也会如此写入。</translation>
    </message>
    <message>
        <source>The file is gone. Saving writes it again.</source>
        <translation>文件已不存在。保存会重新写入。</translation>
    </message>
    <message>
        <source>Another program changed this file while you were editing it.</source>
        <translation>您编辑期间，其他程序更改了此文件。</translation>
    </message>
    <message>
        <source>&amp;Apply...</source>
        <translation>应用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>Errors to mend: %n</source>
        <translation>
            <numerusform>待修正的错误：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Nothing was changed, since the question for a password was closed.</source>
        <translation>密码询问已被关闭，因此未作任何更改。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>adit::gui::DiagnosticModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Error in line %1: %2</source>
        <translation>第 %1 行错误：%2</translation>
    </message>
    <message>
        <source>Warning in line %1: %2</source>
        <translation>第 %1 行警告：%2</translation>
    </message>
</context>
<context>
    <name>adit::gui::EditSession</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
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
        <translation>还没有隧道</translation>
    </message>
    <message>
        <source>Drop a .conf, a .zip or a picture of a QR code here, or begin with one of these:</source>
        <translation>将 .conf、.zip 或二维码图片拖放到此处，或者从以下方式开始：</translation>
    </message>
</context>
<context>
    <name>adit::gui::Exporter</name>
    <message>
        <source>There is nothing to export</source>
        <translation>没有可导出的内容</translation>
    </message>
    <message>
        <source>Only tunnels that have a configuration here can be exported.</source>
        <translation>只能导出在此处有配置的隧道。</translation>
    </message>
    <message>
        <source>The file will hold the private key of “%1”.</source>
        <translation>该文件将包含“%1”的私钥。</translation>
    </message>
    <message numerus="yes">
        <source>The archive will hold the private keys of %Ln tunnels.</source>
        <translation>
            <numerusform>该归档将包含 %Ln 条隧道的私钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Whoever has it can take this computer&apos;s place. Only you will be able to read it.</source>
        <translation>任何持有它的人都可以冒充本机。只有您能够读取它。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Configurations (*.conf)</source>
        <translation>配置 (*.conf)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>归档 (*.zip)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>导出失败</translation>
    </message>
</context>
<context>
    <name>adit::gui::FactForm</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label and its value, for a screen reader</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>adit::gui::FormPane</name>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The form cannot follow the text until %1 is mended: %2</source>
        <translation>修正%1之前，表单无法与文本同步：%2</translation>
    </message>
</context>
<context>
    <name>adit::gui::GeneralPage</name>
    <message>
        <source>&amp;Stay in the tray when the window is closed</source>
        <translation>关闭窗口时留在托盘中(&amp;S)</translation>
    </message>
    <message>
        <source>Keep a &amp;history of traffic on this computer</source>
        <translation>在本机保留流量历史(&amp;H)</translation>
    </message>
    <message>
        <source>a tunnel is &amp;connected</source>
        <translation>隧道已连接(&amp;C)</translation>
    </message>
    <message>
        <source>a connection is &amp;lost</source>
        <translation>连接中断(&amp;L)</translation>
    </message>
    <message>
        <source>something &amp;fails</source>
        <translation>出现失败(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>配色(&amp;O)：</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>在以下情况通知我</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>窗口：</translation>
    </message>
    <message>
        <source>Traffic:</source>
        <translation>流量：</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Shows a notification of the desktop</source>
        <translation>显示桌面通知</translation>
    </message>
    <message>
        <source>UDP ports of new hubs:</source>
        <translation>新中心节点的 UDP 端口：</translation>
    </message>
    <message>
        <source>First UDP port of new hubs</source>
        <translation>新中心节点的第一个 UDP 端口</translation>
    </message>
    <message>
        <source>Last UDP port of new hubs</source>
        <translation>新中心节点的最后一个 UDP 端口</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two ports</comment>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>adit::gui::GraphWidget</name>
    <message>
        <source>Traffic graph</source>
        <translation>流量图</translation>
    </message>
</context>
<context>
    <name>adit::gui::HooksView</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>This profile has commands for wg-quick. Adit keeps them in the file and never runs them.</source>
        <translation>此配置含有供 wg-quick 使用的命令。Adit 会将其保留在文件中，但从不运行。</translation>
    </message>
</context>
<context>
    <name>adit::gui::ImportReport</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, %Ln imported</source>
        <translation>
            <numerusform>已取消，已导入 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <extracomment>%1 and %2 are numbers: 12 of 14 imported</extracomment>
        <translation>已导入 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>未导入：</translation>
    </message>
    <message>
        <source>Commands in a configuration are kept in the file, but Adit never runs them:</source>
        <translation>配置中的命令会保留在文件中，但 Adit 从不运行它们：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a tunnel and the keys of its commands: home: PostUp, PostDown</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Other users of this computer can read these files and the keys in them. The copy that was imported is private; delete the files, or take the right to read them away:</source>
        <translation>本机的其他用户可以读取这些文件及其中的密钥。导入的副本是私密的；请删除这些文件，或取消他人的读取权限：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already, unchanged.</source>
        <translation>
            <numerusform>%Ln 个已经存在，未作更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out, as you chose.</source>
        <translation>
            <numerusform>%Ln 个已按您的选择略过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::Importer</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>导入隧道</translation>
    </message>
    <message>
        <source>Tunnels (*.conf *.zip)</source>
        <translation>隧道 (*.conf *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import from a picture of a QR code</source>
        <translation>从二维码图片导入</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>没有可粘贴的内容</translation>
    </message>
    <message>
        <source>Copy the text of a configuration, a picture of a QR code or files, then paste again.</source>
        <translation>请复制配置文本、二维码图片或文件，然后再次粘贴。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>adit::gui::InterfaceForm</name>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>servers and search domains</source>
        <translation>服务器和搜索域</translation>
    </message>
    <message>
        <source>Listen port</source>
        <translation>监听端口</translation>
    </message>
    <message>
        <source>chosen when the tunnel starts</source>
        <translation>隧道启动时选定</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>空闲端口</translation>
    </message>
    <message>
        <source>Choose a port at random that no tunnel listens on</source>
        <translation>随机选择一个没有隧道监听的端口</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>found from the path</source>
        <translation>根据路径确定</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>路由表</translation>
    </message>
    <message>
        <source>Firewall mark</source>
        <translation>防火墙标记</translation>
    </message>
    <message>
        <source>Peers may be changed later without a new approval</source>
        <translation>以后更改对端无需重新批准</translation>
    </message>
    <message>
        <source>wg-quick saves the running state into the file</source>
        <translation>wg-quick 将运行状态保存到文件中</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>wg-quick</source>
        <translation>wg-quick</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Public key of this tunnel</source>
        <translation>此隧道的公钥</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>断网保护</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On; local networks stay reachable</source>
        <translation>开启；本地网络仍可访问</translation>
    </message>
    <message>
        <source>On; blocks local networks too</source>
        <translation>开启；同时阻止本地网络</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Peers reach other computers through this one</source>
        <translation>对端可通过本机访问其他计算机</translation>
    </message>
    <message>
        <source>Under the address of this computer (masquerading)</source>
        <translation>使用本机的地址（伪装）</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Strict: only the local network stays outside</source>
        <translation>严格：只有本地网络不经过隧道</translation>
    </message>
    <message>
        <source>LAN-friendly: other routes count too</source>
        <translation>兼顾局域网：其他路由也有效</translation>
    </message>
</context>
<context>
    <name>adit::gui::KeyCompleter</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>adit::gui::KeysPage</name>
    <message>
        <source>N&amp;ame:</source>
        <translation>名称(&amp;A):</translation>
    </message>
    <message>
        <source>The key pair was made just now. The other side needs the public key; the private key never leaves this computer.</source>
        <translation>密钥对刚刚生成。对方需要公钥；私钥不会离开本机。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>新密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Public key:</source>
        <translation>公钥(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>adit::gui::LogModel</name>
    <message>
        <source>%1: %2</source>
        <comment>severity and text of an event</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of an event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>column</comment>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>column</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of an event</comment>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of an event</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity of an event</comment>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>adit::gui::LogPage</name>
    <message>
        <source>All &amp;tunnels</source>
        <translation>所有隧道(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>显示哪些事件</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>按文本筛选事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <comment>how many</comment>
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有发生任何事件。</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>没有符合筛选条件的事件。</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The log could not be saved: %1</source>
        <translation>无法保存日志：%1</translation>
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
        <translation>导入 .conf</translation>
    </message>
    <message>
        <source>Scan a QR image</source>
        <translation>扫描二维码图片</translation>
    </message>
    <message>
        <source>Create a tunnel</source>
        <translation>创建隧道</translation>
    </message>
    <message>
        <source>%1 Until then tunnels cannot be activated; editing, QR codes and export work.</source>
        <extracomment>%1 is one or two sentences on what is missing and what to install</extracomment>
        <translation>%1在此之前无法激活隧道；编辑、二维码和导出仍可使用。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are removed.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>已移除 %n 条隧道。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>adit::gui::NameDialog</name>
    <message>
        <source>What shall the new tunnel be called?</source>
        <translation>新隧道叫什么名称？</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a network interface. A name has at most 15 letters, digits, “_”, “-” or “.”, and starts with a letter.</source>
        <translation>“%1”不能作为网络接口的名称。名称最多 15 个字母、数字、“_”、“-”或“.”，且以字母开头。</translation>
    </message>
    <message>
        <source>There is another tunnel called “%1”.</source>
        <translation>已有另一条名为“%1”的隧道。</translation>
    </message>
    <message>
        <source>Another file of this import is called “%1” too.</source>
        <translation>本次导入中的另一个文件也名为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is an interface that another program made.</source>
        <translation>“%1”是由其他程序创建的接口。</translation>
    </message>
    <message>
        <source>&amp;Import under this name:</source>
        <translation>以此名称导入(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Replace the tunnel “%1”</source>
        <translation>替换隧道“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>Do &amp;not import it</source>
        <translation>不导入(&amp;N)</translation>
    </message>
    <message>
        <source>Name the tunnel</source>
        <translation>为隧道命名</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>隧道名称</translation>
    </message>
    <message>
        <source>Do the &amp;same for all others like it</source>
        <translation>对其他所有类似情况执行相同操作(&amp;S)</translation>
    </message>
    <message>
        <source>At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.</source>
        <translation>最多 15 个字母、数字、“_”、“-”或“.”，且以字母开头。</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>此名称已被使用。</translation>
    </message>
</context>
<context>
    <name>adit::gui::NewHubWizard</name>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>These were chosen so that they meet no network that this computer knows.</source>
        <translation>所选地址不会与本机已知的任何网络冲突。</translation>
    </message>
    <message>
        <source>&amp;Addresses of this computer:</source>
        <translation>本机的地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;UDP port:</source>
        <translation>UDP 端口(&amp;U)：</translation>
    </message>
    <message>
        <source>Its address on the &amp;internet (optional):</source>
        <translation>其在互联网上的地址（可选）(&amp;I)：</translation>
    </message>
    <message>
        <source>Phones call this computer at that address. Behind a router, have it forward the UDP port to this computer.</source>
        <translation>手机通过该地址连接本机。如果本机位于路由器之后，请让路由器将该 UDP 端口转发到本机。</translation>
    </message>
    <message>
        <source>&amp;Propose others</source>
        <translation>换一组建议(&amp;P)</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535.</source>
        <translation>请填写 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>其他程序正在使用此端口。</translation>
    </message>
    <message>
        <source>Write a host name or an address, with a port if phones must use another one.</source>
        <translation>请填写主机名或地址；如果手机必须使用其他端口，请一并填写端口。</translation>
    </message>
    <message>
        <source>New hub for phones</source>
        <translation>新建手机中心节点</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>名称和密钥</translation>
    </message>
    <message>
        <source>A tunnel on this computer that phones and other computers call.</source>
        <translation>本机上供手机和其他计算机连接的隧道。</translation>
    </message>
    <message>
        <source>Phones can be added later without asking for a password again.</source>
        <translation>以后添加手机时无需再次输入密码。</translation>
    </message>
    <message>
        <source>Add a &amp;phone next</source>
        <translation>接下来添加手机(&amp;P)</translation>
    </message>
    <message>
        <source>All UDP ports from %1 to %2 are in use. Write another one, or choose other ports in the settings.</source>
        <translation>从 %1 到 %2 的 UDP 端口都已被占用。请填写其他端口，或在设置中选择其他端口范围。</translation>
    </message>
    <message>
        <source>&amp;Let peers reach my network, and the internet, through this computer</source>
        <translation>允许对端通过本机访问我的网络和互联网(&amp;L)</translation>
    </message>
</context>
<context>
    <name>adit::gui::NewTunnelWizard</name>
    <message>
        <source>The other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Whoever runs the other side tells you these.</source>
        <translation>这些信息由对方的管理者提供。</translation>
    </message>
    <message>
        <source>N&amp;ame (optional):</source>
        <translation>名称（可选）(&amp;A):</translation>
    </message>
    <message>
        <source>Its &amp;public key:</source>
        <translation>其公钥(&amp;P)：</translation>
    </message>
    <message>
        <source>Its &amp;endpoint:</source>
        <translation>其端点(&amp;E)：</translation>
    </message>
    <message>
        <source>P&amp;reshared key (optional):</source>
        <translation>预共享密钥（可选）(&amp;R)：</translation>
    </message>
    <message>
        <source>Addresses and traffic</source>
        <translation>地址和流量</translation>
    </message>
    <message>
        <source>What this computer is called inside, and what goes through the tunnel.</source>
        <translation>本机在隧道内的地址，以及哪些流量经过隧道。</translation>
    </message>
    <message>
        <source>&amp;Addresses of this computer:</source>
        <translation>本机的地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;DNS (optional):</source>
        <translation>DNS（可选）(&amp;D)：</translation>
    </message>
    <message>
        <source>A&amp;ll traffic</source>
        <translation>所有流量(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Only traffic for these networks:</source>
        <translation>仅限通往这些网络的流量(&amp;O)：</translation>
    </message>
    <message>
        <source>Keep the way bac&amp;k open: this computer is behind a router or a firewall</source>
        <translation>保持返回路径畅通：此计算机位于路由器或防火墙之后(&amp;K)</translation>
    </message>
    <message>
        <source>Through the tunnel goes:</source>
        <translation>经过隧道的流量：</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>新建隧道</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>名称和密钥</translation>
    </message>
    <message>
        <source>A tunnel to another computer, a server or a router that runs WireGuard.</source>
        <translation>通往另一台运行 WireGuard 的计算机、服务器或路由器的隧道。</translation>
    </message>
</context>
<context>
    <name>adit::gui::NoticeBar</name>
    <message>
        <source>Take the file&apos;s text</source>
        <translation>采用文件中的文本</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的更改</translation>
    </message>
</context>
<context>
    <name>adit::gui::NoticeFrame</name>
    <message>
        <source>Show configuration</source>
        <translation>显示配置</translation>
    </message>
    <message>
        <source>Import its .conf…</source>
        <translation>导入其 .conf…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Take back now</source>
        <translation>立即还原</translation>
    </message>
</context>
<context>
    <name>adit::gui::OverviewPage</name>
    <message>
        <source>Choose a tunnel on the left.</source>
        <translation>请在左侧选择一条隧道。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>adit::gui::Pages</name>
    <message>
        <source>Show %1</source>
        <extracomment>opens one of the tabs; %1 is its title</extracomment>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerCard</name>
    <message>
        <source>no endpoint; it connects to us</source>
        <translation>没有端点；由它连接本机</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a list that is cut</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>没有握手</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>上次握手</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>received and sent bytes</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>已接收 %1，已发送 %2</translation>
    </message>
    <message>
        <source>Endpoint %1, last handshake %2</source>
        <translation>端点 %1，上次握手 %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerChoice</name>
    <message>
        <source>Peer whose traffic is shown</source>
        <translation>显示其流量的对端</translation>
    </message>
    <message>
        <source>Type a part of a peer&apos;s name to find it</source>
        <translation>输入对端名称的一部分进行查找</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>所有对端</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a comment that tells peers apart</source>
        <translation>用于区分对端的注释</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Copy the preshared key; it leaves the clipboard after 30 seconds</source>
        <translation>复制预共享密钥；30 秒后会从剪贴板中清除</translation>
    </message>
    <message>
        <source>Allowed IPs</source>
        <translation>允许的 IP</translation>
    </message>
    <message>
        <source>0.0.0.0/0, ::/0 for all traffic</source>
        <translation>0.0.0.0/0, ::/0 表示所有流量</translation>
    </message>
    <message>
        <source>Tools for allowed IPs</source>
        <translation>允许的 IP 工具</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>保活间隔</translation>
    </message>
    <message>
        <source>seconds, or off</source>
        <translation>秒数，或 off</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerListModel</name>
    <message>
        <source>Peer %1</source>
        <translation>对端 %1</translation>
    </message>
    <message>
        <source>New peer</source>
        <translation>新对端</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, has an error</source>
        <translation>%1，有错误</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerModel</name>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>上次握手</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
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
        <translation>筛选对端</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>添加对端</translation>
    </message>
    <message>
        <source>Duplicate the peer without its keys</source>
        <translation>复制对端，但不含其密钥</translation>
    </message>
    <message>
        <source>Move the peer up</source>
        <translation>上移对端</translation>
    </message>
    <message>
        <source>Move the peer down</source>
        <translation>下移对端</translation>
    </message>
    <message>
        <source>Remove the peer</source>
        <translation>移除对端</translation>
    </message>
    <message>
        <source>Peers (%L1)</source>
        <translation>对端 (%L1)</translation>
    </message>
    <message>
        <source>A name has up to 64 characters, all of which can be shown.</source>
        <translation>名称最多 64 个字符，且所有字符都必须可以显示。</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeersView</name>
    <message>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>没有对端</translation>
    </message>
    <message>
        <source>One peer</source>
        <translation>1 个对端</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <comment>heading; two or more</comment>
        <translation>
            <numerusform>%n 个对端</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::PhoneDialog</name>
    <message>
        <source>Add a phone to %1</source>
        <translation>向 %1 添加手机</translation>
    </message>
    <message>
        <source>The phone gets keys and addresses of its own and becomes a peer of this tunnel. Then you scan its configuration with the WireGuard app.</source>
        <translation>手机会获得自己的密钥和地址，并成为此隧道的对端。随后请用 WireGuard 应用扫描其配置。</translation>
    </message>
    <message>
        <source>In the WireGuard app: add a tunnel, scan from QR code. This is the only copy of the phone’s private key; it is forgotten when this window closes.</source>
        <translation>在 WireGuard 应用中：添加隧道，从二维码扫描。这是手机私钥的唯一副本；关闭此窗口后便不再保留。</translation>
    </message>
    <message>
        <source>Add a&amp;nother phone</source>
        <translation>再添加一部手机(&amp;N)</translation>
    </message>
    <message>
        <source>Add and &amp;show the code</source>
        <translation>添加并显示二维码(&amp;S)</translation>
    </message>
    <message>
        <source>This tunnel has no configuration here.</source>
        <translation>此隧道在此处没有配置。</translation>
    </message>
    <message>
        <source>The configuration of this tunnel has errors. Mend them first.</source>
        <translation>此隧道的配置有错误。请先修正。</translation>
    </message>
    <message>
        <source>This tunnel listens at no fixed port, so a phone cannot call it. Give it a ListenPort, or make a new hub for phones.</source>
        <translation>此隧道没有监听固定端口，因此手机无法连接。请为其设置 ListenPort，或者新建手机中心节点。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 is not up: activate it, so that the phone reaches it.</source>
        <translation>%1 未启动：请激活它，手机才能连接。</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>%1 is a peer of %2 now.</source>
        <translation>%1 现在是 %2 的对端。</translation>
    </message>
    <message>
        <source>Close without a copy?</source>
        <translation>不留副本就关闭吗？</translation>
    </message>
    <message>
        <source>Nobody has the phone’s configuration yet.</source>
        <translation>还没有人持有此手机的配置。</translation>
    </message>
    <message>
        <source>Its private key is forgotten when this window closes. The peer stays in the tunnel until you remove it.</source>
        <translation>关闭此窗口后，其私钥便不再保留。该对端会留在隧道中，直到您将其移除。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
</context>
<context>
    <name>adit::gui::PhoneForm</name>
    <message>
        <source>&amp;All its traffic</source>
        <translation>其所有流量(&amp;A)</translation>
    </message>
    <message>
        <source>Pixel 9</source>
        <translation>Pixel 9</translation>
    </message>
    <message>
        <source>as the phone has it</source>
        <translation>与手机的设置相同</translation>
    </message>
    <message>
        <source>&amp;Name of the phone:</source>
        <translation>手机名称(&amp;N)：</translation>
    </message>
    <message>
        <source>This computer’s address on the &amp;internet:</source>
        <translation>本机在互联网上的地址(&amp;I)：</translation>
    </message>
    <message>
        <source>Through the tunnel goes:</source>
        <translation>经过隧道的流量：</translation>
    </message>
    <message>
        <source>&amp;DNS servers:</source>
        <translation>DNS 服务器(&amp;D)：</translation>
    </message>
    <message>
        <source>Its addresses:</source>
        <translation>其地址：</translation>
    </message>
    <message>
        <source>&amp;Only traffic for %1</source>
        <translation>仅限通往 %1 的流量(&amp;O)</translation>
    </message>
    <message>
        <source>This cannot be the name of a phone.</source>
        <translation>这不能作为手机的名称。</translation>
    </message>
    <message>
        <source>The tunnel has a peer of this name.</source>
        <translation>此隧道已有同名的对端。</translation>
    </message>
    <message>
        <source>Write a host name or an address, with a port if the phone must use another one.</source>
        <translation>请填写主机名或地址；如果手机必须使用其他端口，请一并填写端口。</translation>
    </message>
    <message>
        <source>Write addresses of servers and search domains.</source>
        <translation>请填写服务器地址和搜索域。</translation>
    </message>
    <message>
        <source>This computer does not pass it on to the internet yet: switch forwarding and masquerading on in the configuration of this tunnel.</source>
        <translation>本机尚未将其转发到互联网：请在此隧道的配置中开启转发和伪装。</translation>
    </message>
</context>
<context>
    <name>adit::gui::QrWidget</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Shown: it holds the private key</source>
        <translation>已显示：其中包含私钥</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>adit::gui::Removal</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tunnel&apos;s name, %2 says what went wrong</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>adit::gui::ReviewPage</name>
    <message>
        <source>Is this right?</source>
        <translation>这样正确吗？</translation>
    </message>
    <message>
        <source>This is the tunnel as it will be saved. You can change everything later.</source>
        <translation>隧道将按如下内容保存。以后可以更改所有设置。</translation>
    </message>
    <message>
        <source>The new tunnel</source>
        <translation>新隧道</translation>
    </message>
</context>
<context>
    <name>adit::gui::RuleText</name>
    <message>
        <source>Any network</source>
        <translation>任何网络</translation>
    </message>
    <message>
        <source>Any Wi-Fi</source>
        <translation>任何 Wi-Fi</translation>
    </message>
    <message>
        <source>A certain Wi-Fi</source>
        <translation>特定的 Wi-Fi</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>有线网络</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>按流量计费的网络</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>Bring it up</source>
        <comment>the tunnel</comment>
        <translation>启动</translation>
    </message>
    <message>
        <source>Take it down</source>
        <comment>the tunnel</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>the tunnel</comment>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi“%1”</translation>
    </message>
    <message>
        <source>%1: bring it up</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1：启动</translation>
    </message>
    <message>
        <source>%1: take it down</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1：停止</translation>
    </message>
    <message>
        <source>%1: leave it as it is</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1：保持现状</translation>
    </message>
</context>
<context>
    <name>adit::gui::RulesPage</name>
    <message>
        <source>The first rule that fits decides. Rules act when the network changes; what you switch by hand holds until then.</source>
        <translation>由第一条符合的规则决定。规则在网络变化时生效；在此之前，您手动切换的状态保持不变。</translation>
    </message>
    <message>
        <source>&amp;Tunnel:</source>
        <translation>隧道(&amp;T)：</translation>
    </message>
    <message>
        <source>Rules of this tunnel, in their order</source>
        <translation>此隧道的规则，按顺序排列</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Network of the new rule</source>
        <translation>新规则的网络</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Wi-Fi 的名称</translation>
    </message>
    <message>
        <source>What the new rule does</source>
        <translation>新规则的操作</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>the network in use</comment>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>NetworkManager does not run here, so rules have no effect.</source>
        <translation>此处没有运行 NetworkManager，因此规则不起作用。</translation>
    </message>
</context>
<context>
    <name>adit::gui::SecretField</name>
    <message>
        <source>Generate a new key</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>替换密钥</translation>
    </message>
    <message>
        <source>Replace the private key with a new one?</source>
        <translation>要用新私钥替换现有私钥吗？</translation>
    </message>
    <message>
        <source>Replace the preshared key with a new one?</source>
        <translation>要用新密钥替换现有预共享密钥吗？</translation>
    </message>
    <message>
        <source>The peers know this tunnel by its public key. They reach it again when they are given the new one.</source>
        <translation>对端通过公钥识别此隧道。将新公钥告知它们后，才能再次连通。</translation>
    </message>
    <message>
        <source>The peer must be given the new one before it is reached again.</source>
        <translation>必须将新密钥告知对端，才能再次连通。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>adit::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>启动时(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>网络(&amp;N)</translation>
    </message>
</context>
<context>
    <name>adit::gui::ShareDialog</name>
    <message>
        <source>Share %1</source>
        <translation>分享 %1</translation>
    </message>
    <message>
        <source>Scan the code with the WireGuard app of the phone.</source>
        <translation>请用手机上的 WireGuard 应用扫描二维码。</translation>
    </message>
    <message>
        <source>It holds the private key: whoever has it can take this tunnel’s place. Two devices must not use one key at the same time, since they drive each other out. To use both, add the phone to the other side as a peer of its own.</source>
        <translation>其中包含私钥：任何持有它的人都可以冒充此隧道。两台设备不得同时使用同一个密钥，因为它们会互相挤掉对方。若要同时使用两者，请在对方那里将手机添加为单独的对端。</translation>
    </message>
    <message>
        <source>This tunnel has no configuration here that could be shared.</source>
        <translation>此隧道在此处没有可供分享的配置。</translation>
    </message>
</context>
<context>
    <name>adit::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column</comment>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>adit::gui::StartPage</name>
    <message>
        <source>&amp;Start Adit in the tray</source>
        <translation>在托盘中启动 Adit(&amp;S)</translation>
    </message>
    <message>
        <source>When I log in:</source>
        <translation>登录时：</translation>
    </message>
    <message>
        <source>When Adit &amp;starts:</source>
        <translation>Adit 启动时(&amp;S)：</translation>
    </message>
    <message>
        <source>Leave the tunnels as they are</source>
        <translation>隧道保持现状</translation>
    </message>
    <message>
        <source>Bring up those that were up last</source>
        <translation>启动上次处于启动状态的隧道</translation>
    </message>
    <message>
        <source>Bring up the chosen ones</source>
        <translation>启动所选的隧道</translation>
    </message>
    <message>
        <source>Tunnels that come up when Adit starts</source>
        <translation>Adit 启动时一同启动的隧道</translation>
    </message>
</context>
<context>
    <name>adit::gui::StateHead</name>
    <message>
        <source>Activate</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tunnel&apos;s name, %2 its state</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>adit::gui::SummaryDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What there is to say about the import</source>
        <translation>导入的相关说明</translation>
    </message>
</context>
<context>
    <name>adit::gui::TextPane</name>
    <message>
        <source>Show keys</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>错误和警告</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsModel</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsStrip</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no session</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is a title such as &quot;Session&quot;</extracomment>
        <translation>%1：无</translation>
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
        <translation>%1：已接收 %2，已发送 %3</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsView</name>
    <message>
        <source>Days or months</source>
        <translation>按日或按月</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation>删除历史…</translation>
    </message>
    <message>
        <source>Traffic by day or month</source>
        <translation>按日或按月统计的流量</translation>
    </message>
    <message>
        <source>The history is not kept on disk: it begins anew with each start. This can be changed in the settings.</source>
        <translation>历史不会保留在磁盘上：每次启动都会重新开始。可在设置中更改。</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Delete the traffic history</source>
        <translation>删除流量历史</translation>
    </message>
    <message>
        <source>Delete the traffic history of all tunnels? Graphs and totals begin anew.</source>
        <translation>要删除所有隧道的流量历史吗？图表和合计将重新开始。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficExport</name>
    <message>
        <source>Save traffic as CSV</source>
        <translation>将流量保存为 CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Save the graph as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>文件未保存</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficLegend</name>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Received %1</source>
        <extracomment>%1 is a rate such as &quot;1.5 MiB/s&quot;</extracomment>
        <translation>接收 %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <extracomment>%1 is a rate such as &quot;1.5 MiB/s&quot;</extracomment>
        <translation>发送 %1</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficPage</name>
    <message>
        <source>Choose a tunnel to see its traffic.</source>
        <translation>选择一条隧道以查看其流量。</translation>
    </message>
    <message>
        <source>Graph or totals</source>
        <translation>图表或合计</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>保存为图片…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>保存所显示的内容</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>图表显示的时间段</translation>
    </message>
    <message>
        <source>Traffic graph of %1</source>
        <translation>%1 的流量图</translation>
    </message>
    <message>
        <source>Traffic graph</source>
        <translation>流量图</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let the graph move on (Space)</source>
        <translation>让图表继续滚动（空格键）</translation>
    </message>
    <message>
        <source>Hold the graph still (Space)</source>
        <translation>让图表保持静止（空格键）</translation>
    </message>
    <message>
        <source>Nothing has been recorded in this time yet.</source>
        <translation>此时间段内还没有任何记录。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time: the tunnel was not up.</source>
        <translation>此时间段内没有任何记录：隧道未启动。</translation>
    </message>
    <message>
        <source>%1, peer %2</source>
        <extracomment>a peer of a tunnel</extracomment>
        <translation>%1，对端 %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrayMenu</name>
    <message>
        <source>Tunnels</source>
        <comment>submenu of the tray</comment>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Show Adit</source>
        <comment>tray menu</comment>
        <translation>显示 Adit</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>tray menu</comment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>tray menu</comment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit (tunnels stay active)</source>
        <comment>tray menu</comment>
        <translation>退出（隧道保持活动）</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>tray menu</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Restore network</source>
        <comment>tray menu</comment>
        <translation>恢复网络</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrayText</name>
    <message>
        <source>No tunnel is active</source>
        <comment>status line of the tray</comment>
        <translation>没有活动的隧道</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels connected</source>
        <comment>status line of the tray, two or more</comment>
        <translation>
            <numerusform>已连接 %n 条隧道</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and state of a tunnel</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>below a list of tunnels</comment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>menu item: name and state of a tunnel</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>adit::gui::TunnelDelegate</name>
    <message>
        <source>New name of the tunnel</source>
        <translation>隧道的新名称</translation>
    </message>
</context>
<context>
    <name>adit::gui::TunnelList</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter tunnels by name, address or peer</source>
        <translation>按名称、地址或对端筛选隧道</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>隧道</translation>
    </message>
</context>
<context>
    <name>adit::gui::TunnelListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a tunnel&apos;s name and its state, for a screen reader</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>adit::gui::TwoPanes</name>
    <message>
        <source>Form or text</source>
        <translation>表单或文本</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>adit::gui::VersionsDialog</name>
    <message>
        <source>It has errors, so it cannot be compared.</source>
        <translation>其中有错误，无法比较。</translation>
    </message>
    <message>
        <source>Only spelling, order or comments</source>
        <translation>仅有写法、顺序或注释的变化</translation>
    </message>
    <message>
        <source>Previous versions of %1</source>
        <translation>%1 的以前版本</translation>
    </message>
    <message>
        <source>Previous versions, the newest first</source>
        <translation>以前的版本，最新的在前</translation>
    </message>
    <message>
        <source>In place until</source>
        <comment>column</comment>
        <translation>生效至</translation>
    </message>
    <message>
        <source>What was changed then</source>
        <comment>column</comment>
        <translation>当时的更改</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>There are none yet. Whenever the configuration is replaced, what it was is kept here.</source>
        <translation>还没有。每次替换配置时，原来的内容都会保存在这里。</translation>
    </message>
    <message>
        <source>The configuration is as it was until %1. A tunnel that is up is as before; activate it anew, or apply it in the editor.</source>
        <translation>配置已恢复为 %1 之前的内容。已启用的隧道保持不变；请重新启用，或在编辑器中应用。</translation>
    </message>
</context>
<context>
    <name>adit::gui::Wizard</name>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>The tunnel was not created</source>
        <translation>隧道未创建</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>this name is not used: it is long or has characters that cannot be shown</source>
        <translation>此名称未被采用：它过长，或含有无法显示的字符</translation>
    </message>
    <message>
        <source>a name has up to %1 characters</source>
        <translation>名称最多 %1 个字符</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>请写成 %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>there is no [Interface] section</source>
        <translation>没有 [Interface] 小节</translation>
    </message>
    <message>
        <source>a NUL character; this is not a text file</source>
        <translation>含有 NUL 字符；这不是文本文件</translation>
    </message>
    <message>
        <source>a setting of Adit belongs in [Interface]; it is not used</source>
        <translation>Adit 的设置应放在 [Interface] 中；此处未被采用</translation>
    </message>
    <message>
        <source>a space inside a section header</source>
        <translation>小节标题中有空格</translation>
    </message>
    <message>
        <source>%1 is not a section header</source>
        <translation>%1 不是小节标题</translation>
    </message>
    <message>
        <source>the sections are [Interface] and [Peer]</source>
        <translation>可用的小节为 [Interface] 和 [Peer]</translation>
    </message>
    <message>
        <source>a second [Interface] section</source>
        <translation>出现了第二个 [Interface] 小节</translation>
    </message>
    <message>
        <source>more than %1 peers</source>
        <translation>对端超过 %1 个</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 没有值</translation>
    </message>
    <message>
        <source>the value of %1 holds a character that is not text</source>
        <translation>%1 的值含有不是文本的字符</translation>
    </message>
    <message>
        <source>%1 stands before any section</source>
        <translation>%1 位于任何小节之前</translation>
    </message>
    <message>
        <source>%1 belongs in %2, not in %3</source>
        <translation>%1 应放在 %2 中，而不是 %3 中</translation>
    </message>
    <message>
        <source>a space inside a key name</source>
        <translation>键名中有空格</translation>
    </message>
    <message>
        <source>%1 is not a key that Adit knows</source>
        <translation>%1 不是 Adit 认识的键</translation>
    </message>
    <message>
        <source>this is not a key that Adit knows</source>
        <translation>这不是 Adit 认识的键</translation>
    </message>
    <message>
        <source>this line is neither a section header nor `Key = Value`</source>
        <translation>此行既不是小节标题，也不是 `Key = Value`</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>文件大于 1 MiB</translation>
    </message>
    <message>
        <source>this is a kill switch: write `#@ KillSwitch = strict` in [Interface]</source>
        <translation>这是断网保护：请在 [Interface] 中写入 `#@ KillSwitch = strict`</translation>
    </message>
    <message>
        <source>this sets name servers: write `DNS = ...` in [Interface]</source>
        <translation>这会设置域名服务器：请在 [Interface] 中写入 `DNS = ...`</translation>
    </message>
    <message>
        <source>this is policy routing: AllowedIPs of 0.0.0.0/0 or ::/0 bring it, and `Table` names a table</source>
        <translation>这是策略路由：AllowedIPs 为 0.0.0.0/0 或 ::/0 时会自动设置，`Table` 用于指定路由表</translation>
    </message>
    <message>
        <source>this sets routes: AllowedIPs bring them, and `Table` names a table</source>
        <translation>这会设置路由：AllowedIPs 会自动设置路由，`Table` 用于指定路由表</translation>
    </message>
    <message>
        <source>%1 is given twice in this section</source>
        <translation>%1 在此小节中出现了两次</translation>
    </message>
    <message>
        <source>a space inside the value of %1</source>
        <translation>%1 的值中有空格</translation>
    </message>
    <message>
        <source>%1 is all zero, which is no key</source>
        <translation>%1 全为零，不是密钥</translation>
    </message>
    <message>
        <source>more than %1 addresses</source>
        <translation>地址超过 %1 个</translation>
    </message>
    <message>
        <source>more than %1 DNS servers</source>
        <translation>DNS 服务器超过 %1 个</translation>
    </message>
    <message>
        <source>%1 is neither an address nor a domain name</source>
        <translation>%1 既不是地址也不是域名</translation>
    </message>
    <message>
        <source>%1 is not an address, so it is taken as a search domain</source>
        <translation>%1 不是地址，因此被视为搜索域</translation>
    </message>
    <message>
        <source>more than %1 search domains</source>
        <translation>搜索域超过 %1 个</translation>
    </message>
    <message>
        <source>%1 is kept in the file, but Adit never runs commands of a file</source>
        <translation>%1 会保留在文件中，但 Adit 从不运行文件中的命令</translation>
    </message>
    <message>
        <source>this is not a setting that Adit knows</source>
        <translation>这不是 Adit 认识的设置</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>KillSwitch must be off, lan or strict</source>
        <translation>KillSwitch 必须为 off、lan 或 strict</translation>
    </message>
    <message>
        <source>Endpoint %1: %2</source>
        <translation>Endpoint %1：%2</translation>
    </message>
    <message>
        <source>[Interface] has no PrivateKey</source>
        <translation>[Interface] 没有 PrivateKey</translation>
    </message>
    <message>
        <source>%1 has host bits, so %2 is used</source>
        <translation>%1 含有主机位，因此使用 %2</translation>
    </message>
    <message>
        <source>this [Peer] has no PublicKey</source>
        <translation>此 [Peer] 没有 PublicKey</translation>
    </message>
    <message>
        <source>there is more like this that is not listed</source>
        <translation>还有更多类似问题未列出</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>此值</translation>
    </message>
    <message>
        <source>it has the right length, but is not canonical base64</source>
        <translation>长度正确，但不是规范的 base64</translation>
    </message>
    <message>
        <source>it has %1 characters</source>
        <translation>它有 %1 个字符</translation>
    </message>
    <message>
        <source>%1 is not a key of 44 characters of base64</source>
        <translation>%1 不是 44 个字符的 base64 密钥</translation>
    </message>
    <message>
        <source>an IPv4 address has four numbers, as in 10.0.0.0/8</source>
        <translation>IPv4 地址有四个数字，例如 10.0.0.0/8</translation>
    </message>
    <message>
        <source>a number in an IPv4 address has no leading zero and is at most 255</source>
        <translation>IPv4 地址中的数字没有前导零，且最大为 255</translation>
    </message>
    <message>
        <source>names are not looked up here</source>
        <translation>此处不解析名称</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not %4</source>
        <translation>%1 必须是 %2 到 %3 之间的数字，而不是 %4</translation>
    </message>
    <message>
        <source>%1 must be off or seconds from 0 to 65535, not %2</source>
        <translation>%1 必须为 off 或 0 到 65535 之间的秒数，而不是 %2</translation>
    </message>
    <message>
        <source>%1 must be off or a number up to 4294967295 (0xffffffff), not %2</source>
        <translation>%1 必须为 off 或不超过 4294967295 (0xffffffff) 的数字，而不是 %2</translation>
    </message>
    <message>
        <source>Table must be auto, off, main, local, default or a number from 1 to 4294967295, not %1</source>
        <translation>Table 必须为 auto、off、main、local、default 或 1 到 4294967295 之间的数字，而不是 %1</translation>
    </message>
    <message>
        <source>%1 must be true or false, not %2</source>
        <translation>%1 必须为 true 或 false，而不是 %2</translation>
    </message>
    <message>
        <source>%1 has an empty element</source>
        <translation>%1 含有空项</translation>
    </message>
    <message>
        <source>remove the comma</source>
        <translation>请删除逗号</translation>
    </message>
    <message>
        <source>a space inside %1</source>
        <translation>%1 中有空格</translation>
    </message>
    <message>
        <source>separate elements with a comma</source>
        <translation>请用逗号分隔各项</translation>
    </message>
    <message>
        <source>%1 begins with a sign</source>
        <translation>%1 以正负号开头</translation>
    </message>
    <message>
        <source>+ and - change a running tunnel (`wg set`); a file says which AllowedIPs there are</source>
        <translation>+ 和 - 用于更改运行中的隧道 (`wg set`)；文件中直接写明有哪些 AllowedIPs</translation>
    </message>
    <message>
        <source>the prefix length of %1 is not a number that fits</source>
        <translation>%1 的前缀长度不是合适的数字</translation>
    </message>
    <message>
        <source>0 to 32 for IPv4, 0 to 128 for IPv6</source>
        <translation>IPv4 为 0 到 32，IPv6 为 0 到 128</translation>
    </message>
    <message>
        <source>%1 is not an IP address</source>
        <translation>%1 不是 IP 地址</translation>
    </message>
    <message>
        <source>this is the public key of the interface itself</source>
        <translation>这是该接口自身的公钥</translation>
    </message>
    <message>
        <source>the peer of line %1 has the same PublicKey</source>
        <translation>第 %1 行的对端有相同的 PublicKey</translation>
    </message>
    <message>
        <source>more than %1 AllowedIPs</source>
        <translation>AllowedIPs 超过 %1 个</translation>
    </message>
    <message>
        <source>%1 is in the peer of line %2 too; the last one has it</source>
        <translation>%1 也出现在第 %2 行的对端中；以最后一个为准</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least %1</source>
        <translation>IPv6 要求 MTU 至少为 %1</translation>
    </message>
    <message>
        <source> &apos;%1&apos;</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <translation>接口已消失</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>正在使用中</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>this kernel does not support it</source>
        <translation>此内核不支持</translation>
    </message>
    <message>
        <source>the port is in use by another program</source>
        <translation>端口正被其他程序使用</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>没有此文件或目录</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a tunnel. A name has 1 to 15 letters, digits, &apos;_&apos;, &apos;-&apos; or &apos;.&apos;, starts with a letter, and is not &apos;all&apos;, &apos;default&apos; or &apos;lo&apos;.</source>
        <translation>“%1”不能作为隧道的名称。名称有 1 到 15 个字母、数字、“_”、“-”或“.”，以字母开头，且不能是“all”、“default”或“lo”。</translation>
    </message>
    <message>
        <source>This cannot be the name of a tunnel. A name has 1 to 15 letters, digits, &apos;_&apos;, &apos;-&apos; or &apos;.&apos;, starts with a letter, and is not &apos;all&apos;, &apos;default&apos; or &apos;lo&apos;.</source>
        <translation>这不能作为隧道的名称。名称有 1 到 15 个字母、数字、“_”、“-”或“.”，以字母开头，且不能是“all”、“default”或“lo”。</translation>
    </message>
    <message>
        <source>A key is not valid%1. A key is 44 characters of base64.</source>
        <translation>密钥%1无效。密钥是 44 个字符的 base64。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>这不是 IP 地址。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a network. Write it like 10.0.0.0/24 or fd00::/64.</source>
        <translation>“%1”不是网络。请写成 10.0.0.0/24 或 fd00::/64 的形式。</translation>
    </message>
    <message>
        <source>This is not a network. Write it like 10.0.0.0/24 or fd00::/64.</source>
        <translation>这不是网络。请写成 10.0.0.0/24 或 fd00::/64 的形式。</translation>
    </message>
    <message>
        <source>The endpoint is not valid%1. Write HOST:PORT, or [IPV6]:PORT.</source>
        <translation>端点%1无效。请写成 HOST:PORT 或 [IPV6]:PORT 的形式。</translation>
    </message>
    <message>
        <source>A number is not valid or out of range%1.</source>
        <translation>数字%1无效或超出范围。</translation>
    </message>
    <message>
        <source>A domain name is not valid%1.</source>
        <translation>域名%1无效。</translation>
    </message>
    <message>
        <source>A text holds characters that are not allowed%1.</source>
        <translation>文本%1含有不允许的字符。</translation>
    </message>
    <message>
        <source>The configuration has errors%1.</source>
        <translation>配置有错误%1。</translation>
    </message>
    <message>
        <source>That is more than Adit takes%1.</source>
        <translation>这超出了 Adit 可接受的上限%1。</translation>
    </message>
    <message>
        <source>Two peers have the same public key%1. Remove one of them.</source>
        <translation>两个对端的公钥%1相同。请移除其中一个。</translation>
    </message>
    <message>
        <source>Two peers have the same AllowedIPs%1.</source>
        <translation>两个对端的 AllowedIPs%1相同。</translation>
    </message>
    <message>
        <source>A peer has the public key of this tunnel itself%1. Give the key of the other side.</source>
        <translation>某个对端使用了此隧道自身的公钥%1。请填写对方的公钥。</translation>
    </message>
    <message>
        <source>The keys did not reach the helper in a sealed memory file. Nothing was changed.</source>
        <translation>密钥未以密封内存文件的形式送达辅助程序。未作任何更改。</translation>
    </message>
    <message>
        <source>The keys sent to the helper do not fit the tunnel. Nothing was changed.</source>
        <translation>发送给辅助程序的密钥与隧道不符。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no tunnel &apos;%1&apos; here.</source>
        <translation>此处没有隧道“%1”。</translation>
    </message>
    <message>
        <source>There is no tunnel of this name here.</source>
        <translation>此处没有这个名称的隧道。</translation>
    </message>
    <message>
        <source>There is no peer &apos;%1&apos; in this tunnel.</source>
        <translation>此隧道中没有对端“%1”。</translation>
    </message>
    <message>
        <source>There is no peer like this in this tunnel.</source>
        <translation>此隧道中没有这样的对端。</translation>
    </message>
    <message>
        <source>The tunnel%1 is not up.</source>
        <translation>隧道%1未启动。</translation>
    </message>
    <message>
        <source>The tunnel%1 is up already.</source>
        <translation>隧道%1已经启动。</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; is in use on this machine by something that is not this tunnel. Choose another name.</source>
        <translation>名称“%1”在本机上正被此隧道以外的对象使用。请选择其他名称。</translation>
    </message>
    <message>
        <source>The name of this tunnel is in use on this machine by something that is not this tunnel. Choose another name.</source>
        <translation>此隧道的名称在本机上正被此隧道以外的对象使用。请选择其他名称。</translation>
    </message>
    <message>
        <source>Another running tunnel has this address%1. Take that tunnel down first.</source>
        <translation>另一条运行中的隧道已使用此地址%1。请先停止那条隧道。</translation>
    </message>
    <message>
        <source>The listen port is in use%1. Take the other tunnel down, or choose another port (ListenPort = 0 finds a free one).</source>
        <translation>监听端口%1正在使用中。请停止另一条隧道，或者选择其他端口（ListenPort = 0 会自动寻找空闲端口）。</translation>
    </message>
    <message>
        <source>Another running tunnel carries this network%1. Take that tunnel down first.</source>
        <translation>另一条运行中的隧道已承载此网络%1。请先停止那条隧道。</translation>
    </message>
    <message>
        <source>The tunnel%1 was changed since it was approved. Approve it again.</source>
        <translation>隧道%1在批准后有更改。请再次批准。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists already.</source>
        <translation>“%1”已经存在。</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>它已经存在。</translation>
    </message>
    <message>
        <source>You are not allowed to do this%1. Ask an administrator.</source>
        <translation>您无权执行此操作%1。请联系管理员。</translation>
    </message>
    <message>
        <source>The request for a password was cancelled. Nothing was changed.</source>
        <translation>密码请求已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>polkit, which decides who may do this, does not answer. Nothing was changed. Is polkit installed?</source>
        <translation>决定操作权限的 polkit 没有应答。未作任何更改。是否已安装 polkit？</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a moment and try again.</source>
        <translation>同时发出的请求过多。请稍候再试。</translation>
    </message>
    <message>
        <source>This machine has no WireGuard. Load the kernel module (modprobe wireguard), or install wireguard-go.</source>
        <translation>本机没有 WireGuard。请加载内核模块 (modprobe wireguard)，或者安装 wireguard-go。</translation>
    </message>
    <message>
        <source>The kernel refused%1%2. All is as it was before.</source>
        <translation>内核拒绝了请求%1%2。一切保持原状。</translation>
    </message>
    <message>
        <source>The kernel holds something else than it was given%1. All is as it was before.</source>
        <translation>内核中的内容与所给的不同%1。一切保持原状。</translation>
    </message>
    <message>
        <source>The kernel&apos;s answer was cut off%1. Try again.</source>
        <translation>内核的应答被截断%1。请重试。</translation>
    </message>
    <message>
        <source>The helper could not store the tunnel%1%2.</source>
        <translation>辅助程序无法保存隧道%1%2。</translation>
    </message>
    <message>
        <source>The helper could not note what it is about to change%1%2. Nothing was changed.</source>
        <translation>辅助程序无法记录即将进行的更改%1%2。未作任何更改。</translation>
    </message>
    <message>
        <source>This is not supported here%1%2.</source>
        <translation>此处不支持该操作%1%2。</translation>
    </message>
    <message>
        <source>No answer in time%1. Try again.</source>
        <translation>未及时收到应答%1。请重试。</translation>
    </message>
    <message>
        <source>Adit&apos;s helper is not there%1. Install it (package adit), and see that the system message bus runs.</source>
        <translation>找不到 Adit 的辅助程序%1。请安装它（软件包 adit），并确认系统消息总线正在运行。</translation>
    </message>
    <message>
        <source>The program that answers as Adit&apos;s helper does not run as root%1. No key was sent to it. This machine may have been tampered with.</source>
        <translation>以 Adit 辅助程序身份应答的程序未以 root 运行%1。没有向其发送任何密钥。本机可能已被篡改。</translation>
    </message>
    <message>
        <source>Adit&apos;s helper is of another version%1. Update Adit, then log in again.</source>
        <translation>Adit 的辅助程序版本不同%1。请更新 Adit，然后重新登录。</translation>
    </message>
    <message>
        <source>Cannot read the file%1.</source>
        <translation>无法读取文件%1。</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;%2.</source>
        <translation>无法读取“%1”%2。</translation>
    </message>
    <message>
        <source>Cannot write the file%1.</source>
        <translation>无法写入文件%1。</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;%2.</source>
        <translation>无法写入“%1”%2。</translation>
    </message>
    <message>
        <source>The name of the endpoint%1 has no address%2. Check the name and the network connection.</source>
        <translation>端点名称%1没有对应的地址%2。请检查名称和网络连接。</translation>
    </message>
    <message>
        <source>Something went wrong%1.</source>
        <translation>出现了问题%1。</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>端口必须是 1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>an IPv6 address with a port needs brackets</source>
        <translation>带端口的 IPv6 地址需要方括号</translation>
    </message>
    <message>
        <source>no peer can be reached at this address</source>
        <translation>此地址无法连接任何对端</translation>
    </message>
    <message>
        <source>the host is neither an address nor a host name</source>
        <translation>主机既不是地址也不是主机名</translation>
    </message>
    <message>
        <source>the host is not a complete IPv4 address</source>
        <translation>主机不是完整的 IPv4 地址</translation>
    </message>
    <message>
        <source>brackets must hold an IPv6 address</source>
        <translation>方括号内必须是 IPv6 地址</translation>
    </message>
    <message>
        <source>the zone behind % must be the name of an interface</source>
        <translation>% 后面的区域必须是接口名称</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>缺少端口</translation>
    </message>
    <message>
        <source>Routing must be strict or lan</source>
        <translation>Routing 必须是 strict 或 lan</translation>
    </message>
    <message>
        <source>a kill switch needs a tunnel that takes all traffic</source>
        <translation>断网保护需要承载全部流量的隧道</translation>
    </message>
    <message>
        <source>write AllowedIPs = 0.0.0.0/0, ::/0 in one [Peer] and leave Table out, or turn the kill switch off</source>
        <translation>请在某个 [Peer] 中写 AllowedIPs = 0.0.0.0/0, ::/0 并省略 Table，或关闭断网保护</translation>
    </message>
    <message>
        <source>The kill switch of the tunnel%1 works only when all traffic goes into the tunnel (AllowedIPs = 0.0.0.0/0, ::/0, and no Table). Change that, or turn the kill switch off.</source>
        <translation>隧道%1的断网保护仅在全部流量都进入隧道时有效（AllowedIPs = 0.0.0.0/0, ::/0，且没有 Table）。请更改该设置，或关闭断网保护。</translation>
    </message>
    <message>
        <source>A change of this tunnel is on trial%1. Keep it or take it back first.</source>
        <translation>此隧道的一项更改正在试用%1。请先保留或还原它。</translation>
    </message>
    <message>
        <source>No change of the tunnel%1 is on trial. It may have been taken back already.</source>
        <translation>隧道%1没有正在试用的更改。它可能已经还原。</translation>
    </message>
    <message>
        <source>There is no previous version &apos;%1&apos; of this tunnel.</source>
        <translation>此隧道没有以前的版本“%1”。</translation>
    </message>
    <message>
        <source>This tunnel has no such previous version.</source>
        <translation>此隧道没有这样的以前版本。</translation>
    </message>
    <message>
        <source>this shares the connection (masquerading): write `#@ Forward = yes` and `#@ Masquerade = yes` in [Interface]</source>
        <translation>这会共享连接（伪装）：请在 [Interface] 中写入 `#@ Forward = yes` 和 `#@ Masquerade = yes`</translation>
    </message>
    <message>
        <source>this passes packets of peers on: write `#@ Forward = yes` in [Interface]</source>
        <translation>这会转发对端的数据包：请在 [Interface] 中写入 `#@ Forward = yes`</translation>
    </message>
    <message>
        <source>the settings are KillSwitch, Routing, Forward, Masquerade, DynamicPeers and Endpoint</source>
        <translation>可用的设置有 KillSwitch、Routing、Forward、Masquerade、DynamicPeers 和 Endpoint</translation>
    </message>
    <message>
        <source>%1 must be yes or no</source>
        <translation>%1 必须是 yes 或 no</translation>
    </message>
    <message>
        <source>nothing is masqueraded that is not forwarded</source>
        <translation>不转发的数据不会被伪装</translation>
    </message>
    <message>
        <source>write `#@ Forward = yes` too, or leave Masquerade out</source>
        <translation>请同时写入 `#@ Forward = yes`，或去掉 Masquerade</translation>
    </message>
    <message>
        <source>This kernel has no nf_tables, without which there is neither a kill switch nor masquerading. Load the kernel module (modprobe nf_tables), or turn them off.</source>
        <translation>此内核没有 nf_tables，因此既没有断网保护也没有伪装。请加载内核模块（modprobe nf_tables），或将它们关闭。</translation>
    </message>
    <message>
        <source>The tunnel%1 comes up with this machine and lets nothing past it. Only an administrator may take it away.</source>
        <translation>隧道%1 会随本机启动，并且不允许任何流量绕过它。只有管理员可以将其移除。</translation>
    </message>
    <message>
        <source>the endpoint lies in %1 of AllowedIPs: the packets that carry the tunnel would go into the tunnel</source>
        <translation>端点位于 AllowedIPs 的 %1 之内：承载隧道的数据包会进入隧道本身</translation>
    </message>
    <message>
        <source>take its address out of AllowedIPs</source>
        <translation>请把它的地址从 AllowedIPs 中去掉</translation>
    </message>
</context>
</TS>
