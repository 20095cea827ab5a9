<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>使い方: adit [--tray] [ファイル...]

WireGuard トンネルマネージャー Adit のウィンドウを開きます。ファイルを指定すると
インポートします: .conf、.zip、QR コードの画像。二重に起動すると、最初のウィンドウを開きます。

  --tray     ウィンドウを開かずにトレイで起動する
  --help     このヘルプを表示して終了する
  --version  バージョンを表示して終了する

端末では aditctl で同じことができます。
</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>This is not a .zip archive, or it is damaged.</source>
        <translation>これは .zip アーカイブではないか、破損しています。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>The archive holds too much in all.</source>
        <translation>アーカイブの内容が全体として大きすぎます。</translation>
    </message>
    <message>
        <source>It is protected with a password. Unpack the archive first.</source>
        <translation>パスワードで保護されています。先にアーカイブを展開してください。</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known here.</source>
        <translation>対応していない方式で圧縮されています。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>破損しています。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>the place of an error in a file, and what is wrong there</extracomment>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>There is no .conf file in it.</source>
        <translation>.conf ファイルが含まれていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a file in an archive: all.zip: home.conf</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a picture, or it is too large.</source>
        <translation>これは画像ではないか、大きすぎます。</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>この画像には QR コードがありません。</translation>
    </message>
    <message>
        <source>The QR code in this picture is not a tunnel.</source>
        <translation>この画像の QR コードはトンネルではありません。</translation>
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
        <translation>Adit を終了しますか？</translation>
    </message>
    <message>
        <source>Tunnels that are up stay up: %1. Adit will no longer watch them, and rules that activate tunnels by network rest until it is started again.</source>
        <translation>起動しているトンネルはそのまま残ります: %1。Adit による監視は行われなくなり、ネットワークに応じてトンネルを有効にするルールも、次に Adit を起動するまで休止します。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Deactivate and remove?</source>
        <translation>無効にして削除しますか？</translation>
    </message>
    <message>
        <source>These tunnels are up: %1.</source>
        <translation>次のトンネルが起動しています: %1。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 (not applied)</source>
        <extracomment>%1 are DNS servers</extracomment>
        <translation>%1 (未適用)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (使用中)</translation>
    </message>
    <message>
        <source>UDP %1</source>
        <translation>UDP %1</translation>
    </message>
    <message>
        <source>chosen when it comes up</source>
        <translation>起動時に選択</translation>
    </message>
    <message>
        <source>WireGuard in the kernel</source>
        <translation>カーネルの WireGuard</translation>
    </message>
    <message>
        <source>WireGuard in userspace</source>
        <translation>ユーザー空間の WireGuard</translation>
    </message>
    <message>
        <source>not yet; you are asked once, at the first activation</source>
        <translation>未承認。最初に有効にするときに一度だけ確認します</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>changed since it was approved</source>
        <translation>承認後に変更あり</translation>
    </message>
    <message>
        <source>on, the local network stays reachable</source>
        <translation>オン、ローカルネットワークには接続可能</translation>
    </message>
    <message>
        <source>on, strict</source>
        <translation>オン、厳格</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>実装</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>%1 and %2 are amounts such as &quot;1.5 MiB&quot;</extracomment>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>The interface of this tunnel is gone, or something else took its place.</source>
        <translation>このトンネルのインターフェースがなくなったか、別のものに置き換わっています。</translation>
    </message>
    <message>
        <source>“Tidy up” removes what is left of it. Then it can be activated again.</source>
        <translation>「クリーンアップ」で残っているものを取り除くと、再び有効にできます。</translation>
    </message>
    <message>
        <source>The other side does not answer any more, though packets are sent.</source>
        <translation>パケットは送信されていますが、相手側が応答しなくなりました。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network, and whether the other side is up.</source>
        <translation>このマシンのネットワークと、相手側が稼働しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The other side does not answer.</source>
        <translation>相手側が応答しません。</translation>
    </message>
    <message>
        <source>Check the endpoint and both public keys; a firewall may block UDP.</source>
        <translation>エンドポイントと双方の公開鍵を確認してください。ファイアウォールが UDP を遮断している可能性もあります。</translation>
    </message>
    <message>
        <source>The DNS servers of this tunnel are not applied.</source>
        <translation>このトンネルの DNS サーバーは適用されていません。</translation>
    </message>
    <message>
        <source>The DNS servers of this tunnel are not applied: %1</source>
        <translation>このトンネルの DNS サーバーは適用されていません: %1</translation>
    </message>
    <message>
        <source>IPv6 is off on this machine, so IPv6 addresses and routes were left out.</source>
        <translation>このマシンでは IPv6 が無効なため、IPv6 のアドレスと経路は省かれました。</translation>
    </message>
    <message>
        <source>Switch IPv6 on (sysctl net.ipv6.conf.all.disable_ipv6=0) and activate the tunnel again, or remove its IPv6 addresses.</source>
        <translation>IPv6 を有効にして (sysctl net.ipv6.conf.all.disable_ipv6=0) トンネルを有効にし直すか、トンネルの IPv6 アドレスを削除してください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines with errors or warnings</comment>
        <translation>
            <numerusform>ほか %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration has errors, so it cannot be activated.</source>
        <translation>設定にエラーがあるため、有効にできません。</translation>
    </message>
    <message>
        <source>The configuration has warnings.</source>
        <translation>設定に警告があります。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Added: %1 (%2)</source>
        <translation>追加: %1 (%2)</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2, was %3)</source>
        <translation>変更: %1 (%2、以前は %3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>ほか %n 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>You are asked to approve it again when it is activated.</source>
        <translation>有効にするときに、もう一度承認を求められます。</translation>
    </message>
    <message>
        <source>The configuration was changed since it was approved.</source>
        <translation>承認後に設定が変更されています。</translation>
    </message>
    <message>
        <source>%1
→ %2</source>
        <translation>%1
→ %2</translation>
    </message>
    <message>
        <source>The configuration names a command to run. Adit keeps it in the file and never runs it.</source>
        <translation>設定に実行コマンドが指定されています。Adit はそれをファイルに残しますが、実行することはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The configuration names %n commands to run. Adit keeps them in the file and never runs them.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>設定に %n 個の実行コマンドが指定されています。Adit はそれらをファイルに残しますが、実行することはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the address %2.</source>
        <translation>%1 がアドレス %2 を使用しています。</translation>
    </message>
    <message>
        <source>%1 listens on port %2.</source>
        <translation>%1 がポート %2 で待ち受けています。</translation>
    </message>
    <message>
        <source>%1 carries the traffic to %2.</source>
        <translation>%1 が %2 宛てのトラフィックを扱っています。</translation>
    </message>
    <message>
        <source>Deactivate the other tunnel first, or change this one.</source>
        <translation>先にもう一方のトンネルを無効にするか、このトンネルを変更してください。</translation>
    </message>
    <message>
        <source>This tunnel cannot be up together with another one.</source>
        <translation>このトンネルは別のトンネルと同時には起動できません。</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>無効化中…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>有効化中…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>received and sent bytes per second</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>%1   up for %2</source>
        <extracomment>%1 are rates, %2 is a duration such as &quot;3 h 12 min&quot;</extracomment>
        <translation>%1   稼働 %2</translation>
    </message>
    <message>
        <source>This tunnel differs from what was approved: another program changed it. “Repair” would:</source>
        <translation>このトンネルは承認された内容と異なります。別のプログラムが変更しました。「修復」は次のことを行います:</translation>
    </message>
    <message>
        <source>Names are looked up as without the tunnel. Adit gives a tunnel servers of its own through systemd-resolved and tries again when that starts.</source>
        <translation>名前解決はトンネルがないときと同じように行われます。Adit は systemd-resolved を通してトンネル専用のサーバーを設定し、それが起動したときに再試行します。</translation>
    </message>
    <message>
        <source>This machine has no nf_tables, so nothing keeps the local network from sending to the addresses of this tunnel.</source>
        <translation>このコンピューターには nf_tables がないため、ローカルネットワークからこのトンネルのアドレスへの送信を防げません。</translation>
    </message>
    <message>
        <source>Load the kernel module nf_tables and activate the tunnel again.</source>
        <translation>カーネルモジュール nf_tables を読み込み、トンネルをもう一度有効にしてください。</translation>
    </message>
    <message>
        <source>A change of this tunnel is on trial.</source>
        <translation>このトンネルの変更を試用中です。</translation>
    </message>
    <message>
        <source>It goes back by itself at %1, unless you keep it.</source>
        <translation>維持しなければ、%1 に自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>on, peers reach other computers</source>
        <translation>オン。ピアは他のコンピューターに到達できます</translation>
    </message>
    <message>
        <source>on, peers reach other computers under the address of this one</source>
        <translation>オン。ピアはこのコンピューターのアドレスで他のコンピューターに到達できます</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>The kill switch of this tunnel still holds the network back.</source>
        <translation>このトンネルのキルスイッチがまだネットワークを遮断しています。</translation>
    </message>
    <message>
        <source>“Restore network” in the menu of the tunnel takes it away.</source>
        <translation>トンネルのメニューの「ネットワークを復旧」で解除できます。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Received %1, at most %2</source>
        <extracomment>%1 is an amount, %2 a rate</extracomment>
        <translation>受信 %1、最大 %2</translation>
    </message>
    <message>
        <source>Sent %1, at most %2</source>
        <translation>送信 %1、最大 %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>under a picture of a graph: a time such as &quot;The last hour&quot;, and when that was</extracomment>
        <translation>%1、%2 まで</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>Nothing is known</source>
        <translation>記録がありません</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>%1 is the mean rate, %2 the highest</extracomment>
        <translation>%1、最大 %2</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>その他のツール</translation>
    </message>
</context>
<context>
    <name>TrafficText</name>
    <message>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>直近 1 分間</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>直近 10 分間</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>直近 30 日間</translation>
    </message>
    <message>
        <source>%1: no traffic was recorded.</source>
        <extracomment>%1 is a time such as &quot;The last 10 minutes&quot;</extracomment>
        <translation>%1: トラフィックは記録されていません。</translation>
    </message>
    <message>
        <source>%1: received %2, on average %3, at most %4; sent %5, on average %6, at most %7.</source>
        <extracomment>%1 is a time such as &quot;The last 10 minutes&quot;; %2 to %7 are amounts such as &quot;3 MiB&quot; and rates &quot;3 MiB/s&quot;</extracomment>
        <translation>%1: 受信 %2、平均 %3、最大 %4。送信 %5、平均 %6、最大 %7。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a stretch of time, such as &quot;14:00 – 14:10&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <extracomment>a date, and a stretch of time on it</extracomment>
        <translation>%1、%2 – %3</translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <translation>%1: 記録がありません</translation>
    </message>
    <message>
        <source>%1: received %2, sent %3</source>
        <extracomment>%1 is a time, the others are rates</extracomment>
        <translation>%1: 受信 %2、送信 %3</translation>
    </message>
    <message>
        <source>%1: received %2 (at most %3), sent %4 (at most %5)</source>
        <extracomment>%1 is a time, the others are rates; &quot;most&quot; is the fastest moment</extracomment>
        <translation>%1: 受信 %2 (最大 %3)、送信 %4 (最大 %5)</translation>
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
        <translation>最初のハンドシェイクを待っています</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>No reply from %1</source>
        <translation>%1 から応答なし</translation>
    </message>
    <message>
        <source>Connected (idle), %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;</extracomment>
        <translation>接続済み (アイドル)、%1</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>接続済み、%1</translation>
    </message>
    <message>
        <source>Off, its profile is gone</source>
        <translation>オフ、プロファイルがありません</translation>
    </message>
    <message>
        <source>The configuration has errors</source>
        <translation>設定にエラーがあります</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 is an amount such as &quot;1.5 MiB&quot;; per second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a duration, always two or more</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a tunnel</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>state of a tunnel</comment>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a tunnel</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a tunnel</comment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>state of a tunnel</comment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a tunnel</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Going down</source>
        <comment>state of a tunnel</comment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Coming up…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>No reply any more, last %1</source>
        <extracomment>%1 is an age such as &quot;4 min ago&quot;</extracomment>
        <translation>応答がなくなりました、最後は %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Broken: its interface is gone</source>
        <translation>破損: インターフェースがありません</translation>
    </message>
    <message>
        <source>Going down…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>start of a key</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The configuration of this tunnel is gone. Adit&apos;s helper still has it as approved.</source>
        <translation>このトンネルの設定がなくなっています。Adit のヘルパーは、承認された時点の設定を保持しています。</translation>
    </message>
    <message>
        <source>Import its .conf again, or remove the tunnel so that it is forgotten.</source>
        <translation>.conf をもう一度インポートするか、トンネルを削除して記録を消してください。</translation>
    </message>
    <message>
        <source>Another program made this interface. Adit shows it and does not touch it.</source>
        <translation>このインターフェースは別のプログラムが作成したものです。Adit は表示するだけで、変更しません。</translation>
    </message>
    <message>
        <source>To adopt it, take it down with the program that made it, and import its .conf here.</source>
        <translation>引き継ぐには、作成したプログラムでこれを停止し、ここで .conf をインポートしてください。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>adit::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>action of a notification</comment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>adit::FleetEvents</name>
    <message>
        <source>Another program has the WireGuard interface %1.</source>
        <translation>別のプログラムが WireGuard インターフェース %1 を使用しています。</translation>
    </message>
    <message>
        <source>The profile %1 was added.</source>
        <translation>プロファイル %1 が追加されました。</translation>
    </message>
    <message>
        <source>The WireGuard interface %1 of another program is gone.</source>
        <translation>別のプログラムの WireGuard インターフェース %1 がなくなりました。</translation>
    </message>
    <message>
        <source>%1 was taken down.</source>
        <translation>%1 を停止しました。</translation>
    </message>
    <message>
        <source>The profile %1 was deleted.</source>
        <translation>プロファイル %1 が削除されました。</translation>
    </message>
    <message>
        <source>The profile %1 was changed.</source>
        <translation>プロファイル %1 が変更されました。</translation>
    </message>
    <message>
        <source>%1 was approved.</source>
        <translation>%1 が承認されました。</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 が起動しました。</translation>
    </message>
    <message>
        <source>Another program took the interface of %1 away. Activate it again.</source>
        <translation>別のプログラムが %1 のインターフェースを取り除きました。もう一度有効にしてください。</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 が接続されました。</translation>
    </message>
    <message>
        <source>%1 lost its connection: nobody answers any more.</source>
        <translation>%1 の接続が失われました: 応答がなくなりました。</translation>
    </message>
    <message>
        <source>%1 gets no reply.</source>
        <translation>%1 に応答がありません。</translation>
    </message>
    <message>
        <source>The DNS servers of %1 are not in use: %2</source>
        <translation>%1 の DNS サーバーは使用されていません: %2</translation>
    </message>
    <message>
        <source>%1 has no IPv6: it is switched off on this machine.</source>
        <translation>%1 では IPv6 を使えません: このマシンで無効になっています。</translation>
    </message>
    <message>
        <source>The peers of %1 were changed.</source>
        <translation>%1 のピアが変更されました。</translation>
    </message>
    <message>
        <source>%1: the peer %2 is now at %3.</source>
        <translation>%1: ピア %2 のアドレスは現在 %3 です。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n peers have other addresses now.</source>
        <translation>
            <numerusform>%1: %n 個のピアのアドレスが変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be brought up. %2</source>
        <translation>%1 を起動できませんでした。%2</translation>
    </message>
    <message>
        <source>%1 could not be taken down. %2</source>
        <translation>%1 を停止できませんでした。%2</translation>
    </message>
    <message>
        <source>%1 could not be changed. %2</source>
        <translation>%1 を変更できませんでした。%2</translation>
    </message>
    <message>
        <source>%1 could not be removed. %2</source>
        <translation>%1 を削除できませんでした。%2</translation>
    </message>
    <message>
        <source>Adit&apos;s helper answers again.</source>
        <translation>Adit のヘルパーが再び応答するようになりました。</translation>
    </message>
    <message>
        <source>Another program changed %1: it differs from what was approved.</source>
        <translation>別のプログラムが %1 を変更しました。承認された内容と異なっています。</translation>
    </message>
    <message>
        <source>Another program changed %1. Adit&apos;s helper put it right.</source>
        <translation>別のプログラムが %1 を変更しました。Adit のヘルパーが元に戻しました。</translation>
    </message>
    <message>
        <source>%1 could not be repaired. %2</source>
        <translation>%1 を修復できませんでした。%2</translation>
    </message>
    <message>
        <source>The addresses of %1 are not guarded: this machine has no nf_tables.</source>
        <translation>%1 のアドレスは保護されていません。このコンピューターには nf_tables がありません。</translation>
    </message>
    <message>
        <source>A change of %1 is on trial: it goes back by itself unless it is kept.</source>
        <translation>%1 の変更を試用中です。維持しなければ自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>The kill switch of %1 still holds the network back.</source>
        <translation>%1 のキルスイッチがまだネットワークを遮断しています。</translation>
    </message>
</context>
<context>
    <name>adit::History</name>
    <message>
        <source>The traffic history was damaged. It was put aside as %1, and a new one has begun.</source>
        <translation>トラフィック履歴が破損していました。%1 として退避し、新しい履歴を開始しました。</translation>
    </message>
    <message>
        <source>The traffic history cannot be stored: %1</source>
        <translation>トラフィック履歴を保存できません: %1</translation>
    </message>
</context>
<context>
    <name>adit::OnDemand</name>
    <message>
        <source>A rule brings the tunnel up: %1</source>
        <translation>ルールがトンネルを起動します: %1</translation>
    </message>
    <message>
        <source>A rule takes the tunnel down: %1</source>
        <translation>ルールがトンネルを停止します: %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>wired network</source>
        <translation>有線ネットワーク</translation>
    </message>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi「%1」</translation>
    </message>
    <message>
        <source>mobile or other network</source>
        <translation>モバイルまたはその他のネットワーク</translation>
    </message>
</context>
<context>
    <name>adit::gui::AboutDialog</name>
    <message>
        <source>About Adit</source>
        <translation>Adit について</translation>
    </message>
    <message>
        <source>WireGuard tunnels for the Linux desktop</source>
        <translation>Linux デスクトップのための WireGuard トンネル</translation>
    </message>
    <message>
        <source>Free software under the licence %1</source>
        <translation>%1 ライセンスによる自由ソフトウェア</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the versions, for a bug report</source>
        <translation>バグ報告用にバージョン情報をコピーします</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>バージョン:</translation>
    </message>
    <message>
        <source>Helper:</source>
        <comment>the part that runs as root</comment>
        <translation>ヘルパー:</translation>
    </message>
    <message>
        <source>WireGuard:</source>
        <translation>WireGuard:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>システム:</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the helper</comment>
        <translation>ありません</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the helper</comment>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>what carries the tunnels</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>in the kernel</source>
        <comment>what carries the tunnels</comment>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>a userspace program</source>
        <comment>what carries the tunnels</comment>
        <translation>ユーザー空間プログラム</translation>
    </message>
    <message>
        <source>none on this machine</source>
        <comment>what carries the tunnels</comment>
        <translation>このマシンにはありません</translation>
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
        <translation>有効化または無効化(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>ファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import from &amp;QR image…</source>
        <translation>QR 画像からインポート(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Paste a configuration</source>
        <translation>設定を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New tunnel…</source>
        <translation>新しいトンネル(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;hub for phones…</source>
        <translation>スマートフォン用の新しいハブ(&amp;H)…</translation>
    </message>
    <message>
        <source>Add a p&amp;hone…</source>
        <translation>スマートフォンを追加(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Share as QR…</source>
        <translation>QR コードで共有(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter tunnels</source>
        <translation>トンネルを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Adit</source>
        <translation>Adit について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: what it does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous &amp;versions…</source>
        <translation>以前のバージョン(&amp;V)…</translation>
    </message>
    <message>
        <source>Restore net&amp;work</source>
        <translation>ネットワークを復旧(&amp;W)</translation>
    </message>
</context>
<context>
    <name>adit::gui::AllowedIpsDialog</name>
    <message>
        <source>&amp;Start from what the peer has now</source>
        <translation>ピアの現在の内容から始める(&amp;S)</translation>
    </message>
    <message>
        <source>Route &amp;all traffic</source>
        <translation>すべてのトラフィックを通す(&amp;A)</translation>
    </message>
    <message>
        <source>Without &amp;private networks</source>
        <translation>プライベートネットワークを除く(&amp;P)</translation>
    </message>
    <message>
        <source>Allowed IPs</source>
        <translation>許可 IP</translation>
    </message>
    <message>
        <source>10.0.0.0/8, 192.168.0.0/16 and others that are answered nearby or nowhere. The DNS servers of the tunnel stay in it.</source>
        <translation>10.0.0.0/8、192.168.0.0/16 など、近くでのみ応答があるか、どこからも応答のないネットワークです。トンネルの DNS サーバーは含まれたままになります。</translation>
    </message>
    <message>
        <source>&amp;Exclude these:</source>
        <translation>除外するもの(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>結果(&amp;R):</translation>
    </message>
</context>
<context>
    <name>adit::gui::AllowedIpsWish</name>
    <message>
        <source>No address is left: nothing goes to this peer.</source>
        <translation>アドレスが残っていません: このピアには何も送られません。</translation>
    </message>
    <message>
        <source>Table is off: no routes are made.</source>
        <translation>Table が off です: 経路は作成されません。</translation>
    </message>
    <message numerus="yes">
        <source>Routes in table %1: %n</source>
        <translation>
            <numerusform>テーブル %1 の経路: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel.</source>
        <translation>すべてのトラフィックがトンネルを通ります。</translation>
    </message>
    <message>
        <source>All IPv4 traffic goes through the tunnel.</source>
        <translation>すべての IPv4 トラフィックがトンネルを通ります。</translation>
    </message>
    <message>
        <source>All IPv6 traffic goes through the tunnel.</source>
        <translation>すべての IPv6 トラフィックがトンネルを通ります。</translation>
    </message>
    <message numerus="yes">
        <source>Routes into the tunnel: %n</source>
        <translation>
            <numerusform>トンネルへの経路: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::Bar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>adit::gui::ChangeDialog</name>
    <message>
        <source>What will change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Tunnel %1 is up. Applying this does the following while it runs:</source>
        <translation>トンネル %1 は起動しています。適用すると、稼働したまま次の変更が行われます:</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password, since the approved tunnel becomes another one.</source>
        <translation>承認済みのトンネルが別のものになるため、管理者のパスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>The change goes back by itself unless you keep it: for a change that may cut your own connection</source>
        <translation>維持しなければ変更は自動的に元に戻ります。自分の接続が切れるおそれのある変更のために</translation>
    </message>
    <message>
        <source>Apply and ask again in %1 s</source>
        <translation>適用して %1 秒後に再確認</translation>
    </message>
</context>
<context>
    <name>adit::gui::ChangeWords</name>
    <message>
        <source>Remove peer %1; its connection ends.</source>
        <translation>ピア %1 を削除します。その接続は終了します。</translation>
    </message>
    <message>
        <source>Add peer %1.</source>
        <translation>ピア %1 を追加します。</translation>
    </message>
    <message>
        <source>Add peer %1 with %2.</source>
        <translation>ピア %1 を %2 付きで追加します。</translation>
    </message>
    <message>
        <source>Peer %1: set %2.</source>
        <translation>ピア %1: %2 を設定します。</translation>
    </message>
    <message>
        <source>Peer %1: set %2 to %3.</source>
        <translation>ピア %1: %2 を %3 に設定します。</translation>
    </message>
    <message>
        <source>Peer %1: remove %2.</source>
        <translation>ピア %1: %2 を削除します。</translation>
    </message>
    <message>
        <source>Peer %1: replace %2.</source>
        <translation>ピア %1: %2 を置き換えます。</translation>
    </message>
    <message>
        <source>Peer %1: change %2 from %3 to %4.</source>
        <translation>ピア %1: %2 を %3 から %4 に変更します。</translation>
    </message>
    <message>
        <source>Replace the private key; every peer must be given the new public key.</source>
        <translation>秘密鍵を置き換えます。すべてのピアに新しい公開鍵を渡す必要があります。</translation>
    </message>
    <message>
        <source>Set %1 to %2.</source>
        <translation>%1 を %2 に設定します。</translation>
    </message>
    <message>
        <source>Remove %1 (%2).</source>
        <translation>%1 (%2) を削除します。</translation>
    </message>
    <message>
        <source>Change %1 from %2 to %3.</source>
        <translation>%1 を %2 から %3 に変更します。</translation>
    </message>
    <message>
        <source>Only comments and spelling change; the tunnel goes on as it is.</source>
        <translation>コメントと表記だけが変わります。トンネルはそのまま動作を続けます。</translation>
    </message>
    <message>
        <source>All connections of this tunnel are made anew.</source>
        <translation>このトンネルのすべての接続が新たに確立されます。</translation>
    </message>
    <message>
        <source>Peers that stay keep their sessions while the interface is changed.</source>
        <translation>インターフェースの変更中も、残るピアのセッションは維持されます。</translation>
    </message>
    <message>
        <source>Nothing else is interrupted.</source>
        <translation>ほかに中断されるものはありません。</translation>
    </message>
</context>
<context>
    <name>adit::gui::ClientDraft</name>
    <message>
        <source>At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.</source>
        <translation>15 文字以内の英字、数字、「_」、「-」、「.」で、先頭は英字です。</translation>
    </message>
    <message>
        <source>There is a tunnel of this name.</source>
        <translation>この名前のトンネルがすでにあります。</translation>
    </message>
    <message>
        <source>A key has 44 characters and ends with “=”.</source>
        <translation>鍵は 44 文字で、末尾は「=」です。</translation>
    </message>
    <message>
        <source>This is the key of this computer. Give that of the other side.</source>
        <translation>これはこのコンピューターの鍵です。相手側の鍵を指定してください。</translation>
    </message>
    <message>
        <source>Write a host and a port, like vpn.example.org:51820 or [2001:db8::1]:51820.</source>
        <translation>vpn.example.org:51820 や [2001:db8::1]:51820 のように、ホストとポートを入力してください。</translation>
    </message>
    <message>
        <source>Write addresses, like 10.0.0.2/24.</source>
        <translation>10.0.0.2/24 のようにアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Write networks, like 10.0.0.0/24, fd00::/64.</source>
        <translation>10.0.0.0/24, fd00::/64 のようにネットワークを入力してください。</translation>
    </message>
    <message>
        <source>Write addresses of servers and search domains.</source>
        <translation>サーバーのアドレスと検索ドメインを入力してください。</translation>
    </message>
</context>
<context>
    <name>adit::gui::CodePanel</name>
    <message>
        <source>Save .&amp;conf…</source>
        <translation>.conf を保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>テキストをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>names of peers</source>
        <translation>ピアの名前</translation>
    </message>
    <message>
        <source>Left out, since phones do not take it: %1</source>
        <translation>スマートフォンが対応していないため省かれたもの: %1</translation>
    </message>
    <message>
        <source>This tunnel is too large for a QR code: it takes %1 bytes, and a code holds %2. Its %3 AllowedIPs are too many. Shorten the list, or save the configuration and send the file to the phone.</source>
        <translation>このトンネルは QR コードには大きすぎます: %1 バイト必要ですが、QR コードに入るのは %2 バイトまでです。%3 個の AllowedIPs が多すぎます。一覧を短くするか、設定を保存してファイルをスマートフォンに送ってください。</translation>
    </message>
    <message>
        <source>&amp;Hide code</source>
        <translation>コードを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show code</source>
        <translation>コードを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Configurations (*.conf)</source>
        <translation>設定 (*.conf)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR コードを保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>ファイルは保存されませんでした</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it; it holds the private key.</source>
        <translation>%1 として保存しました。読み取れるのはあなただけです。秘密鍵が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>Copied, with the private key. The clipboard is cleared in %Ln seconds.</source>
        <translation>
            <numerusform>秘密鍵を含めてコピーしました。クリップボードは %Ln 秒後に消去されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::ConfTextEdit</name>
    <message>
        <source>Configuration as text</source>
        <translation>テキスト形式の設定</translation>
    </message>
</context>
<context>
    <name>adit::gui::ConfigurationPage</name>
    <message>
        <source>Re&amp;vert</source>
        <translation>変更を破棄(&amp;V)</translation>
    </message>
    <message>
        <source>Choose a tunnel to edit it.</source>
        <translation>編集するトンネルを選択してください。</translation>
    </message>
    <message>
        <source>The configuration file of %1 is gone. The tunnel can still be used as it was approved, and importing the file again makes it editable.</source>
        <translation>%1 の設定ファイルがなくなっています。トンネルは承認された内容のまま使用でき、ファイルをもう一度インポートすると編集できるようになります。</translation>
    </message>
    <message>
        <source>%1 was made by another program. Adit shows it and does not change it.</source>
        <translation>%1 は別のプログラムが作成したものです。Adit は表示するだけで、変更しません。</translation>
    </message>
    <message>
        <source>This file has bytes that are no text. They are shown as �, and saving writes them so.</source>
        <translation>このファイルにはテキストではないバイトが含まれています。� と表示され、保存するとそのまま書き込まれます。</translation>
    </message>
    <message>
        <source>The file is gone. Saving writes it again.</source>
        <translation>ファイルがなくなっています。保存すると再び書き込まれます。</translation>
    </message>
    <message>
        <source>Another program changed this file while you were editing it.</source>
        <translation>編集中に、別のプログラムがこのファイルを変更しました。</translation>
    </message>
    <message>
        <source>&amp;Apply...</source>
        <translation>適用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>保存中…</translation>
    </message>
    <message numerus="yes">
        <source>Errors to mend: %n</source>
        <translation>
            <numerusform>修正が必要なエラー: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Nothing was changed, since the question for a password was closed.</source>
        <translation>パスワードの確認が閉じられたため、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 に保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>adit::gui::DiagnosticModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行: %2</translation>
    </message>
    <message>
        <source>Error in line %1: %2</source>
        <translation>%1 行のエラー: %2</translation>
    </message>
    <message>
        <source>Warning in line %1: %2</source>
        <translation>%1 行の警告: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::EditSession</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
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
        <translation>まだトンネルがありません</translation>
    </message>
    <message>
        <source>Drop a .conf, a .zip or a picture of a QR code here, or begin with one of these:</source>
        <translation>.conf、.zip、または QR コードの画像をここにドロップするか、次のいずれかから始めてください:</translation>
    </message>
</context>
<context>
    <name>adit::gui::Exporter</name>
    <message>
        <source>There is nothing to export</source>
        <translation>エクスポートするものがありません</translation>
    </message>
    <message>
        <source>Only tunnels that have a configuration here can be exported.</source>
        <translation>エクスポートできるのは、ここに設定があるトンネルだけです。</translation>
    </message>
    <message>
        <source>The file will hold the private key of “%1”.</source>
        <translation>ファイルには「%1」の秘密鍵が含まれます。</translation>
    </message>
    <message numerus="yes">
        <source>The archive will hold the private keys of %Ln tunnels.</source>
        <translation>
            <numerusform>アーカイブには %Ln 個のトンネルの秘密鍵が含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Whoever has it can take this computer&apos;s place. Only you will be able to read it.</source>
        <translation>これを持つ人は、このコンピューターになりすますことができます。読み取れるのはあなただけになります。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Configurations (*.conf)</source>
        <translation>設定 (*.conf)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>エクスポートに失敗しました</translation>
    </message>
</context>
<context>
    <name>adit::gui::FactForm</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label and its value, for a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>adit::gui::FormPane</name>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>The form cannot follow the text until %1 is mended: %2</source>
        <translation>%1 が修正されるまで、フォームにテキストを反映できません: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::GeneralPage</name>
    <message>
        <source>&amp;Stay in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイに残る(&amp;S)</translation>
    </message>
    <message>
        <source>Keep a &amp;history of traffic on this computer</source>
        <translation>このコンピューターにトラフィック履歴を保存する(&amp;H)</translation>
    </message>
    <message>
        <source>a tunnel is &amp;connected</source>
        <translation>トンネルが接続されたとき(&amp;C)</translation>
    </message>
    <message>
        <source>a connection is &amp;lost</source>
        <translation>接続が失われたとき(&amp;L)</translation>
    </message>
    <message>
        <source>something &amp;fails</source>
        <translation>何かが失敗したとき(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>配色(&amp;O):</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <translation>通知するとき</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>ウィンドウ:</translation>
    </message>
    <message>
        <source>Traffic:</source>
        <translation>トラフィック:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Shows a notification of the desktop</source>
        <translation>デスクトップの通知を表示します</translation>
    </message>
    <message>
        <source>UDP ports of new hubs:</source>
        <translation>新しいハブの UDP ポート:</translation>
    </message>
    <message>
        <source>First UDP port of new hubs</source>
        <translation>新しいハブの最初の UDP ポート</translation>
    </message>
    <message>
        <source>Last UDP port of new hubs</source>
        <translation>新しいハブの最後の UDP ポート</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two ports</comment>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>adit::gui::GraphWidget</name>
    <message>
        <source>Traffic graph</source>
        <translation>トラフィックグラフ</translation>
    </message>
</context>
<context>
    <name>adit::gui::HooksView</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>This profile has commands for wg-quick. Adit keeps them in the file and never runs them.</source>
        <translation>このプロファイルには wg-quick 用のコマンドがあります。Adit はそれらをファイルに残しますが、実行することはありません。</translation>
    </message>
</context>
<context>
    <name>adit::gui::ImportReport</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, %Ln imported</source>
        <translation>
            <numerusform>キャンセルしました (%Ln 件インポート済み)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <extracomment>%1 and %2 are numbers: 12 of 14 imported</extracomment>
        <translation>%2 件中 %1 件をインポートしました</translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>インポートされなかったもの:</translation>
    </message>
    <message>
        <source>Commands in a configuration are kept in the file, but Adit never runs them:</source>
        <translation>設定内のコマンドはファイルに残りますが、Adit が実行することはありません:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a tunnel and the keys of its commands: home: PostUp, PostDown</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer can read these files and the keys in them. The copy that was imported is private; delete the files, or take the right to read them away:</source>
        <translation>このコンピューターのほかのユーザーが、これらのファイルとその中の鍵を読み取れます。インポートされたコピーは非公開です。元のファイルを削除するか、読み取り権限を取り消してください:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already, unchanged.</source>
        <translation>
            <numerusform>%Ln 件はすでにあり、変更されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out, as you chose.</source>
        <translation>
            <numerusform>%Ln 件は選択に従って省かれました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::Importer</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>トンネルをインポート</translation>
    </message>
    <message>
        <source>Tunnels (*.conf *.zip)</source>
        <translation>トンネル (*.conf *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import from a picture of a QR code</source>
        <translation>QR コードの画像からインポート</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>貼り付けるものがありません</translation>
    </message>
    <message>
        <source>Copy the text of a configuration, a picture of a QR code or files, then paste again.</source>
        <translation>設定のテキスト、QR コードの画像、またはファイルをコピーしてから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>adit::gui::InterfaceForm</name>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>servers and search domains</source>
        <translation>サーバーと検索ドメイン</translation>
    </message>
    <message>
        <source>Listen port</source>
        <translation>待ち受けポート</translation>
    </message>
    <message>
        <source>chosen when the tunnel starts</source>
        <translation>トンネルの起動時に選択</translation>
    </message>
    <message>
        <source>Free port</source>
        <translation>空きポート</translation>
    </message>
    <message>
        <source>Choose a port at random that no tunnel listens on</source>
        <translation>どのトンネルも待ち受けていないポートを無作為に選びます</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>found from the path</source>
        <translation>経路から判定</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>ルーティングテーブル</translation>
    </message>
    <message>
        <source>Firewall mark</source>
        <translation>ファイアウォールマーク</translation>
    </message>
    <message>
        <source>Peers may be changed later without a new approval</source>
        <translation>後でピアを変更しても再承認を求めない</translation>
    </message>
    <message>
        <source>wg-quick saves the running state into the file</source>
        <translation>wg-quick が実行中の状態をファイルに保存する</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>wg-quick</source>
        <translation>wg-quick</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Public key of this tunnel</source>
        <translation>このトンネルの公開鍵</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>公開鍵をコピー</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On; local networks stay reachable</source>
        <translation>オン (ローカルネットワークには接続可能)</translation>
    </message>
    <message>
        <source>On; blocks local networks too</source>
        <translation>オン (ローカルネットワークも遮断)</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>Peers reach other computers through this one</source>
        <translation>ピアはこのコンピューターを経由して他のコンピューターに到達する</translation>
    </message>
    <message>
        <source>Under the address of this computer (masquerading)</source>
        <translation>このコンピューターのアドレスを使う (マスカレード)</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Strict: only the local network stays outside</source>
        <translation>厳格: ローカルネットワークだけがトンネルの外に残る</translation>
    </message>
    <message>
        <source>LAN-friendly: other routes count too</source>
        <translation>LAN 優先: 他の経路も有効</translation>
    </message>
</context>
<context>
    <name>adit::gui::KeyCompleter</name>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
</context>
<context>
    <name>adit::gui::KeysPage</name>
    <message>
        <source>N&amp;ame:</source>
        <translation>名前(&amp;A):</translation>
    </message>
    <message>
        <source>The key pair was made just now. The other side needs the public key; the private key never leaves this computer.</source>
        <translation>鍵ペアを生成しました。相手側には公開鍵が必要です。秘密鍵がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>新しい鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Public key:</source>
        <translation>公開鍵(&amp;P):</translation>
    </message>
</context>
<context>
    <name>adit::gui::LogModel</name>
    <message>
        <source>%1: %2</source>
        <comment>severity and text of an event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of an event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>column</comment>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>column</comment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity of an event</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of an event</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity of an event</comment>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>adit::gui::LogPage</name>
    <message>
        <source>All &amp;tunnels</source>
        <translation>すべてのトンネル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>表示するイベント</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter events by text</source>
        <translation>イベントをテキストで絞り込む</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <comment>how many</comment>
        <translation>イベント: %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>条件に合うイベントはありません。</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The log could not be saved: %1</source>
        <translation>ログを保存できませんでした: %1</translation>
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
        <translation>.conf をインポート</translation>
    </message>
    <message>
        <source>Scan a QR image</source>
        <translation>QR 画像を読み取る</translation>
    </message>
    <message>
        <source>Create a tunnel</source>
        <translation>トンネルを作成</translation>
    </message>
    <message>
        <source>%1 Until then tunnels cannot be activated; editing, QR codes and export work.</source>
        <extracomment>%1 is one or two sentences on what is missing and what to install</extracomment>
        <translation>%1それまでトンネルは有効にできませんが、編集、QR コード、エクスポートは使用できます。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are removed.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n 個のトンネルを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>adit::gui::NameDialog</name>
    <message>
        <source>What shall the new tunnel be called?</source>
        <translation>新しいトンネルの名前を入力してください</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a network interface. A name has at most 15 letters, digits, “_”, “-” or “.”, and starts with a letter.</source>
        <translation>「%1」はネットワークインターフェースの名前にできません。名前は 15 文字以内の英字、数字、「_」、「-」、「.」で、先頭は英字です。</translation>
    </message>
    <message>
        <source>There is another tunnel called “%1”.</source>
        <translation>「%1」という名前の別のトンネルがあります。</translation>
    </message>
    <message>
        <source>Another file of this import is called “%1” too.</source>
        <translation>このインポートには、「%1」という名前のファイルがもう 1 つあります。</translation>
    </message>
    <message>
        <source>“%1” is an interface that another program made.</source>
        <translation>「%1」は別のプログラムが作成したインターフェースです。</translation>
    </message>
    <message>
        <source>&amp;Import under this name:</source>
        <translation>この名前でインポート(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Replace the tunnel “%1”</source>
        <translation>トンネル「%1」を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Do &amp;not import it</source>
        <translation>インポートしない(&amp;N)</translation>
    </message>
    <message>
        <source>Name the tunnel</source>
        <translation>トンネルに名前を付ける</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Name of the tunnel</source>
        <translation>トンネルの名前</translation>
    </message>
    <message>
        <source>Do the &amp;same for all others like it</source>
        <translation>ほかの同様のものすべてに同じ操作を行う(&amp;S)</translation>
    </message>
    <message>
        <source>At most 15 letters, digits, “_”, “-” or “.”, and a letter in front.</source>
        <translation>15 文字以内の英字、数字、「_」、「-」、「.」で、先頭は英字です。</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>この名前はすでに使われています。</translation>
    </message>
</context>
<context>
    <name>adit::gui::NewHubWizard</name>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>These were chosen so that they meet no network that this computer knows.</source>
        <translation>このコンピューターが把握しているどのネットワークとも重ならないように選ばれています。</translation>
    </message>
    <message>
        <source>&amp;Addresses of this computer:</source>
        <translation>このコンピューターのアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;UDP port:</source>
        <translation>UDP ポート(&amp;U):</translation>
    </message>
    <message>
        <source>Its address on the &amp;internet (optional):</source>
        <translation>インターネット上のアドレス (省略可)(&amp;I):</translation>
    </message>
    <message>
        <source>Phones call this computer at that address. Behind a router, have it forward the UDP port to this computer.</source>
        <translation>スマートフォンはこのアドレスでこのコンピューターに接続します。ルーターの内側にある場合は、ルーターでこの UDP ポートをこのコンピューターに転送してください。</translation>
    </message>
    <message>
        <source>&amp;Propose others</source>
        <translation>別の候補を提案(&amp;P)</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535.</source>
        <translation>1 から 65535 までの数値を入力してください。</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>別のプログラムがこのポートを使用しています。</translation>
    </message>
    <message>
        <source>Write a host name or an address, with a port if phones must use another one.</source>
        <translation>ホスト名またはアドレスを入力してください。スマートフォンが別のポートを使う必要がある場合は、ポートも付けてください。</translation>
    </message>
    <message>
        <source>New hub for phones</source>
        <translation>スマートフォン用の新しいハブ</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>名前と鍵</translation>
    </message>
    <message>
        <source>A tunnel on this computer that phones and other computers call.</source>
        <translation>スマートフォンやほかのコンピューターが接続してくる、このコンピューター上のトンネルです。</translation>
    </message>
    <message>
        <source>Phones can be added later without asking for a password again.</source>
        <translation>後でスマートフォンを追加するときに、パスワードをもう一度求められることはありません。</translation>
    </message>
    <message>
        <source>Add a &amp;phone next</source>
        <translation>続けてスマートフォンを追加する(&amp;P)</translation>
    </message>
    <message>
        <source>All UDP ports from %1 to %2 are in use. Write another one, or choose other ports in the settings.</source>
        <translation>%1 から %2 までの UDP ポートはすべて使用中です。別のポートを入力するか、設定で別の範囲を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Let peers reach my network, and the internet, through this computer</source>
        <translation>ピアがこのコンピューターを経由して自分のネットワークとインターネットに到達できるようにする(&amp;L)</translation>
    </message>
</context>
<context>
    <name>adit::gui::NewTunnelWizard</name>
    <message>
        <source>The other side</source>
        <translation>相手側</translation>
    </message>
    <message>
        <source>Whoever runs the other side tells you these.</source>
        <translation>これらの情報は相手側の管理者から提供されます。</translation>
    </message>
    <message>
        <source>N&amp;ame (optional):</source>
        <translation>名前(任意)(&amp;A):</translation>
    </message>
    <message>
        <source>Its &amp;public key:</source>
        <translation>相手側の公開鍵(&amp;P):</translation>
    </message>
    <message>
        <source>Its &amp;endpoint:</source>
        <translation>相手側のエンドポイント(&amp;E):</translation>
    </message>
    <message>
        <source>P&amp;reshared key (optional):</source>
        <translation>事前共有鍵 (省略可)(&amp;R):</translation>
    </message>
    <message>
        <source>Addresses and traffic</source>
        <translation>アドレスとトラフィック</translation>
    </message>
    <message>
        <source>What this computer is called inside, and what goes through the tunnel.</source>
        <translation>トンネル内でのこのコンピューターのアドレスと、トンネルを通すトラフィックです。</translation>
    </message>
    <message>
        <source>&amp;Addresses of this computer:</source>
        <translation>このコンピューターのアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;DNS (optional):</source>
        <translation>DNS (省略可)(&amp;D):</translation>
    </message>
    <message>
        <source>A&amp;ll traffic</source>
        <translation>すべてのトラフィック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Only traffic for these networks:</source>
        <translation>次のネットワーク宛てのトラフィックのみ(&amp;O):</translation>
    </message>
    <message>
        <source>Keep the way bac&amp;k open: this computer is behind a router or a firewall</source>
        <translation>戻りの経路を開いたままにする: このコンピューターはルーターまたはファイアウォールの内側にあります(&amp;K)</translation>
    </message>
    <message>
        <source>Through the tunnel goes:</source>
        <translation>トンネルを通すもの:</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>New tunnel</source>
        <translation>新しいトンネル</translation>
    </message>
    <message>
        <source>Name and keys</source>
        <translation>名前と鍵</translation>
    </message>
    <message>
        <source>A tunnel to another computer, a server or a router that runs WireGuard.</source>
        <translation>WireGuard が動作している別のコンピューター、サーバー、またはルーターへのトンネルです。</translation>
    </message>
</context>
<context>
    <name>adit::gui::NoticeBar</name>
    <message>
        <source>Take the file&apos;s text</source>
        <translation>ファイルのテキストを採用</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を保持</translation>
    </message>
</context>
<context>
    <name>adit::gui::NoticeFrame</name>
    <message>
        <source>Show configuration</source>
        <translation>設定を表示</translation>
    </message>
    <message>
        <source>Import its .conf…</source>
        <translation>.conf をインポート…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持する</translation>
    </message>
    <message>
        <source>Take back now</source>
        <translation>今すぐ元に戻す</translation>
    </message>
</context>
<context>
    <name>adit::gui::OverviewPage</name>
    <message>
        <source>Choose a tunnel on the left.</source>
        <translation>左側でトンネルを選択してください。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>adit::gui::Pages</name>
    <message>
        <source>Show %1</source>
        <extracomment>opens one of the tabs; %1 is its title</extracomment>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerCard</name>
    <message>
        <source>no endpoint; it connects to us</source>
        <translation>エンドポイントなし (相手側から接続)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a list that is cut</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>ハンドシェイクなし</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>最後のハンドシェイク</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>received and sent bytes</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>Endpoint %1, last handshake %2</source>
        <translation>エンドポイント %1、最後のハンドシェイク %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerChoice</name>
    <message>
        <source>Peer whose traffic is shown</source>
        <translation>トラフィックを表示するピア</translation>
    </message>
    <message>
        <source>Type a part of a peer&apos;s name to find it</source>
        <translation>ピアの名前の一部を入力して検索</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>すべてのピア</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a comment that tells peers apart</source>
        <translation>ピアを区別するためのコメント</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Preshared key</source>
        <translation>事前共有鍵</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Copy the preshared key; it leaves the clipboard after 30 seconds</source>
        <translation>事前共有鍵をコピーします。30 秒後にクリップボードから消去されます</translation>
    </message>
    <message>
        <source>Allowed IPs</source>
        <translation>許可 IP</translation>
    </message>
    <message>
        <source>0.0.0.0/0, ::/0 for all traffic</source>
        <translation>すべてのトラフィックは 0.0.0.0/0, ::/0</translation>
    </message>
    <message>
        <source>Tools for allowed IPs</source>
        <translation>許可 IP のツール</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>キープアライブ</translation>
    </message>
    <message>
        <source>seconds, or off</source>
        <translation>秒数、または off</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerListModel</name>
    <message>
        <source>Peer %1</source>
        <translation>ピア %1</translation>
    </message>
    <message>
        <source>New peer</source>
        <translation>新しいピア</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1, has an error</source>
        <translation>%1、エラーあり</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeerModel</name>
    <message>
        <source>Peer</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Last handshake</source>
        <translation>最後のハンドシェイク</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
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
        <translation>ピアを絞り込む</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>ピアを追加</translation>
    </message>
    <message>
        <source>Duplicate the peer without its keys</source>
        <translation>鍵を除いてピアを複製</translation>
    </message>
    <message>
        <source>Move the peer up</source>
        <translation>ピアを上に移動</translation>
    </message>
    <message>
        <source>Move the peer down</source>
        <translation>ピアを下に移動</translation>
    </message>
    <message>
        <source>Remove the peer</source>
        <translation>ピアを削除</translation>
    </message>
    <message>
        <source>Peers (%L1)</source>
        <translation>ピア (%L1)</translation>
    </message>
    <message>
        <source>A name has up to 64 characters, all of which can be shown.</source>
        <translation>名前は 64 文字以内で、すべて表示可能な文字でなければなりません。</translation>
    </message>
</context>
<context>
    <name>adit::gui::PeersView</name>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>ピアなし</translation>
    </message>
    <message>
        <source>One peer</source>
        <translation>1 個のピア</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <comment>heading; two or more</comment>
        <translation>
            <numerusform>%n 個のピア</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adit::gui::PhoneDialog</name>
    <message>
        <source>Add a phone to %1</source>
        <translation>%1 にスマートフォンを追加</translation>
    </message>
    <message>
        <source>The phone gets keys and addresses of its own and becomes a peer of this tunnel. Then you scan its configuration with the WireGuard app.</source>
        <translation>スマートフォンには専用の鍵とアドレスが与えられ、このトンネルのピアになります。その後、WireGuard アプリで設定を読み取ります。</translation>
    </message>
    <message>
        <source>In the WireGuard app: add a tunnel, scan from QR code. This is the only copy of the phone’s private key; it is forgotten when this window closes.</source>
        <translation>WireGuard アプリで、トンネルを追加し、QR コードから読み取ってください。これはスマートフォンの秘密鍵の唯一のコピーです。このウィンドウを閉じると失われます。</translation>
    </message>
    <message>
        <source>Add a&amp;nother phone</source>
        <translation>別のスマートフォンを追加(&amp;N)</translation>
    </message>
    <message>
        <source>Add and &amp;show the code</source>
        <translation>追加してコードを表示(&amp;S)</translation>
    </message>
    <message>
        <source>This tunnel has no configuration here.</source>
        <translation>このトンネルの設定がここにはありません。</translation>
    </message>
    <message>
        <source>The configuration of this tunnel has errors. Mend them first.</source>
        <translation>このトンネルの設定にエラーがあります。先に修正してください。</translation>
    </message>
    <message>
        <source>This tunnel listens at no fixed port, so a phone cannot call it. Give it a ListenPort, or make a new hub for phones.</source>
        <translation>このトンネルは固定のポートで待ち受けていないため、スマートフォンから接続できません。ListenPort を設定するか、スマートフォン用の新しいハブを作成してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 is not up: activate it, so that the phone reaches it.</source>
        <translation>%1 は起動していません。スマートフォンから接続できるように有効にしてください。</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>追加中…</translation>
    </message>
    <message>
        <source>%1 is a peer of %2 now.</source>
        <translation>%1 が %2 のピアになりました。</translation>
    </message>
    <message>
        <source>Close without a copy?</source>
        <translation>コピーを残さずに閉じますか？</translation>
    </message>
    <message>
        <source>Nobody has the phone’s configuration yet.</source>
        <translation>スマートフォンの設定は、まだどこにも渡されていません。</translation>
    </message>
    <message>
        <source>Its private key is forgotten when this window closes. The peer stays in the tunnel until you remove it.</source>
        <translation>このウィンドウを閉じると、秘密鍵は失われます。ピアは削除するまでトンネルに残ります。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>adit::gui::PhoneForm</name>
    <message>
        <source>&amp;All its traffic</source>
        <translation>スマートフォンのすべてのトラフィック(&amp;A)</translation>
    </message>
    <message>
        <source>Pixel 9</source>
        <translation>Pixel 9</translation>
    </message>
    <message>
        <source>as the phone has it</source>
        <translation>スマートフォンの設定のまま</translation>
    </message>
    <message>
        <source>&amp;Name of the phone:</source>
        <translation>スマートフォンの名前(&amp;N):</translation>
    </message>
    <message>
        <source>This computer’s address on the &amp;internet:</source>
        <translation>このコンピューターのインターネット上のアドレス(&amp;I):</translation>
    </message>
    <message>
        <source>Through the tunnel goes:</source>
        <translation>トンネルを通すもの:</translation>
    </message>
    <message>
        <source>&amp;DNS servers:</source>
        <translation>DNS サーバー(&amp;D):</translation>
    </message>
    <message>
        <source>Its addresses:</source>
        <translation>スマートフォンのアドレス:</translation>
    </message>
    <message>
        <source>&amp;Only traffic for %1</source>
        <translation>%1 宛てのトラフィックのみ(&amp;O)</translation>
    </message>
    <message>
        <source>This cannot be the name of a phone.</source>
        <translation>これはスマートフォンの名前にできません。</translation>
    </message>
    <message>
        <source>The tunnel has a peer of this name.</source>
        <translation>このトンネルには同じ名前のピアがあります。</translation>
    </message>
    <message>
        <source>Write a host name or an address, with a port if the phone must use another one.</source>
        <translation>ホスト名またはアドレスを入力してください。スマートフォンが別のポートを使う必要がある場合は、ポートも付けてください。</translation>
    </message>
    <message>
        <source>Write addresses of servers and search domains.</source>
        <translation>サーバーのアドレスと検索ドメインを入力してください。</translation>
    </message>
    <message>
        <source>This computer does not pass it on to the internet yet: switch forwarding and masquerading on in the configuration of this tunnel.</source>
        <translation>このコンピューターはまだインターネットへ転送しません。このトンネルの設定で転送とマスカレードをオンにしてください。</translation>
    </message>
</context>
<context>
    <name>adit::gui::QrWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>Shown: it holds the private key</source>
        <translation>表示中: 秘密鍵が含まれています</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>adit::gui::Removal</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tunnel&apos;s name, %2 says what went wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::ReviewPage</name>
    <message>
        <source>Is this right?</source>
        <translation>これでよろしいですか？</translation>
    </message>
    <message>
        <source>This is the tunnel as it will be saved. You can change everything later.</source>
        <translation>トンネルはこの内容で保存されます。後からすべて変更できます。</translation>
    </message>
    <message>
        <source>The new tunnel</source>
        <translation>新しいトンネル</translation>
    </message>
</context>
<context>
    <name>adit::gui::RuleText</name>
    <message>
        <source>Any network</source>
        <translation>任意のネットワーク</translation>
    </message>
    <message>
        <source>Any Wi-Fi</source>
        <translation>任意の Wi-Fi</translation>
    </message>
    <message>
        <source>A certain Wi-Fi</source>
        <translation>特定の Wi-Fi</translation>
    </message>
    <message>
        <source>Wired network</source>
        <translation>有線ネットワーク</translation>
    </message>
    <message>
        <source>Metered network</source>
        <translation>従量制ネットワーク</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>Bring it up</source>
        <comment>the tunnel</comment>
        <translation>起動する</translation>
    </message>
    <message>
        <source>Take it down</source>
        <comment>the tunnel</comment>
        <translation>停止する</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>the tunnel</comment>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Wi-Fi “%1”</source>
        <translation>Wi-Fi「%1」</translation>
    </message>
    <message>
        <source>%1: bring it up</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1: 起動する</translation>
    </message>
    <message>
        <source>%1: take it down</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1: 停止する</translation>
    </message>
    <message>
        <source>%1: leave it as it is</source>
        <comment>a network, and what happens to the tunnel in it</comment>
        <translation>%1: そのままにする</translation>
    </message>
</context>
<context>
    <name>adit::gui::RulesPage</name>
    <message>
        <source>The first rule that fits decides. Rules act when the network changes; what you switch by hand holds until then.</source>
        <translation>最初に当てはまるルールが適用されます。ルールはネットワークが変わったときに働き、手動で切り替えた状態はそれまで維持されます。</translation>
    </message>
    <message>
        <source>&amp;Tunnel:</source>
        <translation>トンネル(&amp;T):</translation>
    </message>
    <message>
        <source>Rules of this tunnel, in their order</source>
        <translation>このトンネルのルール (適用順)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上に移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下に移動(&amp;D)</translation>
    </message>
    <message>
        <source>Network of the new rule</source>
        <translation>新しいルールのネットワーク</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Wi-Fi の名前</translation>
    </message>
    <message>
        <source>What the new rule does</source>
        <translation>新しいルールの動作</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>the network in use</comment>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>NetworkManager does not run here, so rules have no effect.</source>
        <translation>ここでは NetworkManager が動作していないため、ルールは働きません。</translation>
    </message>
</context>
<context>
    <name>adit::gui::SecretField</name>
    <message>
        <source>Generate a new key</source>
        <translation>新しい鍵を生成</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>鍵を隠す</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>鍵を表示</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>鍵の置き換え</translation>
    </message>
    <message>
        <source>Replace the private key with a new one?</source>
        <translation>秘密鍵を新しいものに置き換えますか？</translation>
    </message>
    <message>
        <source>Replace the preshared key with a new one?</source>
        <translation>事前共有鍵を新しいものに置き換えますか？</translation>
    </message>
    <message>
        <source>The peers know this tunnel by its public key. They reach it again when they are given the new one.</source>
        <translation>ピアはこのトンネルを公開鍵で識別します。新しい公開鍵を渡すと、再び接続できるようになります。</translation>
    </message>
    <message>
        <source>The peer must be given the new one before it is reached again.</source>
        <translation>再び接続するには、ピアに新しい鍵を渡す必要があります。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>adit::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般(&amp;G)</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>起動時(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
</context>
<context>
    <name>adit::gui::ShareDialog</name>
    <message>
        <source>Share %1</source>
        <translation>%1 を共有</translation>
    </message>
    <message>
        <source>Scan the code with the WireGuard app of the phone.</source>
        <translation>スマートフォンの WireGuard アプリでコードを読み取ってください。</translation>
    </message>
    <message>
        <source>It holds the private key: whoever has it can take this tunnel’s place. Two devices must not use one key at the same time, since they drive each other out. To use both, add the phone to the other side as a peer of its own.</source>
        <translation>秘密鍵が含まれています。これを持つ人は、このトンネルになりすますことができます。1 つの鍵を 2 台の機器で同時に使うと互いに接続を奪い合うため、同時に使用してはいけません。両方を使うには、相手側でスマートフォンを独立したピアとして追加してください。</translation>
    </message>
    <message>
        <source>This tunnel has no configuration here that could be shared.</source>
        <translation>このトンネルには、ここで共有できる設定がありません。</translation>
    </message>
</context>
<context>
    <name>adit::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column</comment>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>adit::gui::StartPage</name>
    <message>
        <source>&amp;Start Adit in the tray</source>
        <translation>Adit をトレイで起動する(&amp;S)</translation>
    </message>
    <message>
        <source>When I log in:</source>
        <translation>ログイン時:</translation>
    </message>
    <message>
        <source>When Adit &amp;starts:</source>
        <translation>Adit の起動時(&amp;S):</translation>
    </message>
    <message>
        <source>Leave the tunnels as they are</source>
        <translation>トンネルをそのままにする</translation>
    </message>
    <message>
        <source>Bring up those that were up last</source>
        <translation>前回起動していたトンネルを起動する</translation>
    </message>
    <message>
        <source>Bring up the chosen ones</source>
        <translation>選択したトンネルを起動する</translation>
    </message>
    <message>
        <source>Tunnels that come up when Adit starts</source>
        <translation>Adit の起動時に起動するトンネル</translation>
    </message>
</context>
<context>
    <name>adit::gui::StateHead</name>
    <message>
        <source>Activate</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tunnel&apos;s name, %2 its state</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::SummaryDialog</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>What there is to say about the import</source>
        <translation>インポートについてのお知らせ</translation>
    </message>
</context>
<context>
    <name>adit::gui::TextPane</name>
    <message>
        <source>Show keys</source>
        <translation>鍵を表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>鍵を隠す</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
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
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsStrip</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no session</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is a title such as &quot;Session&quot;</extracomment>
        <translation>%1: なし</translation>
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
        <translation>%1: 受信 %2、送信 %3</translation>
    </message>
</context>
<context>
    <name>adit::gui::TotalsView</name>
    <message>
        <source>Days or months</source>
        <translation>日別または月別</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation>履歴を削除…</translation>
    </message>
    <message>
        <source>Traffic by day or month</source>
        <translation>日別または月別のトラフィック</translation>
    </message>
    <message>
        <source>The history is not kept on disk: it begins anew with each start. This can be changed in the settings.</source>
        <translation>履歴はディスクに保存されず、起動のたびに新しく始まります。これは設定で変更できます。</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Delete the traffic history</source>
        <translation>トラフィック履歴の削除</translation>
    </message>
    <message>
        <source>Delete the traffic history of all tunnels? Graphs and totals begin anew.</source>
        <translation>すべてのトンネルのトラフィック履歴を削除しますか？グラフと合計は新しく始まります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficExport</name>
    <message>
        <source>Save traffic as CSV</source>
        <translation>トラフィックを CSV として保存</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Save the graph as a picture</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>ファイルは保存されませんでした</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficLegend</name>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received %1</source>
        <extracomment>%1 is a rate such as &quot;1.5 MiB/s&quot;</extracomment>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <extracomment>%1 is a rate such as &quot;1.5 MiB/s&quot;</extracomment>
        <translation>送信 %1</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrafficPage</name>
    <message>
        <source>Choose a tunnel to see its traffic.</source>
        <translation>トラフィックを表示するトンネルを選択してください。</translation>
    </message>
    <message>
        <source>Graph or totals</source>
        <translation>グラフまたは合計</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>表示内容を保存します</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>グラフに表示する期間</translation>
    </message>
    <message>
        <source>Traffic graph of %1</source>
        <translation>%1 のトラフィックグラフ</translation>
    </message>
    <message>
        <source>Traffic graph</source>
        <translation>トラフィックグラフ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Let the graph move on (Space)</source>
        <translation>グラフの更新を再開します (スペースキー)</translation>
    </message>
    <message>
        <source>Hold the graph still (Space)</source>
        <translation>グラフの更新を止めます (スペースキー)</translation>
    </message>
    <message>
        <source>Nothing has been recorded in this time yet.</source>
        <translation>この期間にはまだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time: the tunnel was not up.</source>
        <translation>この期間には何も記録されていません: トンネルは起動していませんでした。</translation>
    </message>
    <message>
        <source>%1, peer %2</source>
        <extracomment>a peer of a tunnel</extracomment>
        <translation>%1、ピア %2</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrayMenu</name>
    <message>
        <source>Tunnels</source>
        <comment>submenu of the tray</comment>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Show Adit</source>
        <comment>tray menu</comment>
        <translation>Adit を表示</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>tray menu</comment>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>tray menu</comment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit (tunnels stay active)</source>
        <comment>tray menu</comment>
        <translation>終了 (トンネルは有効なまま)</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>tray menu</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Restore network</source>
        <comment>tray menu</comment>
        <translation>ネットワークを復旧</translation>
    </message>
</context>
<context>
    <name>adit::gui::TrayText</name>
    <message>
        <source>No tunnel is active</source>
        <comment>status line of the tray</comment>
        <translation>有効なトンネルはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels connected</source>
        <comment>status line of the tray, two or more</comment>
        <translation>
            <numerusform>%n 個のトンネルが接続済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and state of a tunnel</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>below a list of tunnels</comment>
        <translation>
            <numerusform>ほか %n 個</numerusform>
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
        <translation>トンネルの新しい名前</translation>
    </message>
</context>
<context>
    <name>adit::gui::TunnelList</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter tunnels by name, address or peer</source>
        <translation>トンネルを名前、アドレス、ピアで絞り込む</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>トンネル</translation>
    </message>
</context>
<context>
    <name>adit::gui::TunnelListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a tunnel&apos;s name and its state, for a screen reader</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>adit::gui::TwoPanes</name>
    <message>
        <source>Form or text</source>
        <translation>フォームまたはテキスト</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>adit::gui::VersionsDialog</name>
    <message>
        <source>It has errors, so it cannot be compared.</source>
        <translation>エラーがあるため比較できません。</translation>
    </message>
    <message>
        <source>Only spelling, order or comments</source>
        <translation>表記、順序、コメントのみ</translation>
    </message>
    <message>
        <source>Previous versions of %1</source>
        <translation>%1 の以前のバージョン</translation>
    </message>
    <message>
        <source>Previous versions, the newest first</source>
        <translation>以前のバージョン (新しい順)</translation>
    </message>
    <message>
        <source>In place until</source>
        <comment>column</comment>
        <translation>有効だった期限</translation>
    </message>
    <message>
        <source>What was changed then</source>
        <comment>column</comment>
        <translation>そのときの変更内容</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>There are none yet. Whenever the configuration is replaced, what it was is kept here.</source>
        <translation>まだありません。設定が置き換えられるたびに、以前の内容がここに保管されます。</translation>
    </message>
    <message>
        <source>The configuration is as it was until %1. A tunnel that is up is as before; activate it anew, or apply it in the editor.</source>
        <translation>設定は %1 までの内容に戻りました。有効なトンネルは以前のままです。もう一度有効にするか、エディターで適用してください。</translation>
    </message>
</context>
<context>
    <name>adit::gui::Wizard</name>
    <message>
        <source>C&amp;reate</source>
        <translation>作成(&amp;R)</translation>
    </message>
    <message>
        <source>The tunnel was not created</source>
        <translation>トンネルは作成されませんでした</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>this name is not used: it is long or has characters that cannot be shown</source>
        <translation>この名前は使用されません: 長すぎるか、表示できない文字が含まれています</translation>
    </message>
    <message>
        <source>a name has up to %1 characters</source>
        <translation>名前は %1 文字以内です</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 と書いてください</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>%1 のことですか？</translation>
    </message>
    <message>
        <source>there is no [Interface] section</source>
        <translation>[Interface] セクションがありません</translation>
    </message>
    <message>
        <source>a NUL character; this is not a text file</source>
        <translation>NUL 文字があります。これはテキストファイルではありません</translation>
    </message>
    <message>
        <source>a setting of Adit belongs in [Interface]; it is not used</source>
        <translation>Adit の設定は [Interface] に置くものです。ここでは使用されません</translation>
    </message>
    <message>
        <source>a space inside a section header</source>
        <translation>セクション見出しの中に空白があります</translation>
    </message>
    <message>
        <source>%1 is not a section header</source>
        <translation>%1 はセクション見出しではありません</translation>
    </message>
    <message>
        <source>the sections are [Interface] and [Peer]</source>
        <translation>セクションは [Interface] と [Peer] です</translation>
    </message>
    <message>
        <source>a second [Interface] section</source>
        <translation>2 つ目の [Interface] セクションがあります</translation>
    </message>
    <message>
        <source>more than %1 peers</source>
        <translation>ピアが %1 個を超えています</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 に値がありません</translation>
    </message>
    <message>
        <source>the value of %1 holds a character that is not text</source>
        <translation>%1 の値にテキストではない文字が含まれています</translation>
    </message>
    <message>
        <source>%1 stands before any section</source>
        <translation>%1 がどのセクションよりも前にあります</translation>
    </message>
    <message>
        <source>%1 belongs in %2, not in %3</source>
        <translation>%1 は %3 ではなく %2 に置くものです</translation>
    </message>
    <message>
        <source>a space inside a key name</source>
        <translation>キー名の中に空白があります</translation>
    </message>
    <message>
        <source>%1 is not a key that Adit knows</source>
        <translation>%1 は Adit が認識するキーではありません</translation>
    </message>
    <message>
        <source>this is not a key that Adit knows</source>
        <translation>これは Adit が認識するキーではありません</translation>
    </message>
    <message>
        <source>this line is neither a section header nor `Key = Value`</source>
        <translation>この行はセクション見出しでも `Key = Value` でもありません</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>ファイルが 1 MiB を超えています</translation>
    </message>
    <message>
        <source>this is a kill switch: write `#@ KillSwitch = strict` in [Interface]</source>
        <translation>これはキルスイッチです: [Interface] に `#@ KillSwitch = strict` と書いてください</translation>
    </message>
    <message>
        <source>this sets name servers: write `DNS = ...` in [Interface]</source>
        <translation>これはネームサーバーを設定するものです: [Interface] に `DNS = ...` と書いてください</translation>
    </message>
    <message>
        <source>this is policy routing: AllowedIPs of 0.0.0.0/0 or ::/0 bring it, and `Table` names a table</source>
        <translation>これはポリシールーティングです: AllowedIPs が 0.0.0.0/0 または ::/0 であれば自動的に設定され、`Table` でテーブルを指定できます</translation>
    </message>
    <message>
        <source>this sets routes: AllowedIPs bring them, and `Table` names a table</source>
        <translation>これは経路を設定するものです: 経路は AllowedIPs から設定され、`Table` でテーブルを指定できます</translation>
    </message>
    <message>
        <source>%1 is given twice in this section</source>
        <translation>%1 がこのセクションで 2 回指定されています</translation>
    </message>
    <message>
        <source>a space inside the value of %1</source>
        <translation>%1 の値の中に空白があります</translation>
    </message>
    <message>
        <source>%1 is all zero, which is no key</source>
        <translation>%1 がすべてゼロで、鍵ではありません</translation>
    </message>
    <message>
        <source>more than %1 addresses</source>
        <translation>アドレスが %1 個を超えています</translation>
    </message>
    <message>
        <source>more than %1 DNS servers</source>
        <translation>DNS サーバーが %1 個を超えています</translation>
    </message>
    <message>
        <source>%1 is neither an address nor a domain name</source>
        <translation>%1 はアドレスでもドメイン名でもありません</translation>
    </message>
    <message>
        <source>%1 is not an address, so it is taken as a search domain</source>
        <translation>%1 はアドレスではないため、検索ドメインとして扱われます</translation>
    </message>
    <message>
        <source>more than %1 search domains</source>
        <translation>検索ドメインが %1 個を超えています</translation>
    </message>
    <message>
        <source>%1 is kept in the file, but Adit never runs commands of a file</source>
        <translation>%1 はファイルに残りますが、Adit がファイル内のコマンドを実行することはありません</translation>
    </message>
    <message>
        <source>this is not a setting that Adit knows</source>
        <translation>これは Adit が認識する設定ではありません</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>KillSwitch must be off, lan or strict</source>
        <translation>KillSwitch は off、lan、strict のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>Endpoint %1: %2</source>
        <translation>Endpoint %1: %2</translation>
    </message>
    <message>
        <source>[Interface] has no PrivateKey</source>
        <translation>[Interface] に PrivateKey がありません</translation>
    </message>
    <message>
        <source>%1 has host bits, so %2 is used</source>
        <translation>%1 にホスト部のビットがあるため、%2 が使用されます</translation>
    </message>
    <message>
        <source>this [Peer] has no PublicKey</source>
        <translation>この [Peer] に PublicKey がありません</translation>
    </message>
    <message>
        <source>there is more like this that is not listed</source>
        <translation>同様のものがほかにもありますが、表示していません</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>この値</translation>
    </message>
    <message>
        <source>it has the right length, but is not canonical base64</source>
        <translation>長さは正しいですが、正規の base64 ではありません</translation>
    </message>
    <message>
        <source>it has %1 characters</source>
        <translation>%1 文字あります</translation>
    </message>
    <message>
        <source>%1 is not a key of 44 characters of base64</source>
        <translation>%1 は base64 で 44 文字の鍵ではありません</translation>
    </message>
    <message>
        <source>an IPv4 address has four numbers, as in 10.0.0.0/8</source>
        <translation>IPv4 アドレスは 10.0.0.0/8 のように 4 つの数値からなります</translation>
    </message>
    <message>
        <source>a number in an IPv4 address has no leading zero and is at most 255</source>
        <translation>IPv4 アドレスの数値は先頭にゼロを付けず、255 以下です</translation>
    </message>
    <message>
        <source>names are not looked up here</source>
        <translation>ここでは名前解決を行いません</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not %4</source>
        <translation>%1 は %4 ではなく、%2 から %3 までの数値でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be off or seconds from 0 to 65535, not %2</source>
        <translation>%1 は %2 ではなく、off または 0 から 65535 までの秒数でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be off or a number up to 4294967295 (0xffffffff), not %2</source>
        <translation>%1 は %2 ではなく、off または 4294967295 (0xffffffff) 以下の数値でなければなりません</translation>
    </message>
    <message>
        <source>Table must be auto, off, main, local, default or a number from 1 to 4294967295, not %1</source>
        <translation>Table は %1 ではなく、auto、off、main、local、default、または 1 から 4294967295 までの数値でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be true or false, not %2</source>
        <translation>%1 は %2 ではなく、true または false でなければなりません</translation>
    </message>
    <message>
        <source>%1 has an empty element</source>
        <translation>%1 に空の要素があります</translation>
    </message>
    <message>
        <source>remove the comma</source>
        <translation>カンマを削除してください</translation>
    </message>
    <message>
        <source>a space inside %1</source>
        <translation>%1 の中に空白があります</translation>
    </message>
    <message>
        <source>separate elements with a comma</source>
        <translation>要素はカンマで区切ってください</translation>
    </message>
    <message>
        <source>%1 begins with a sign</source>
        <translation>%1 が符号で始まっています</translation>
    </message>
    <message>
        <source>+ and - change a running tunnel (`wg set`); a file says which AllowedIPs there are</source>
        <translation>+ と - は実行中のトンネルを変更するためのものです (`wg set`)。ファイルには AllowedIPs をそのまま書きます</translation>
    </message>
    <message>
        <source>the prefix length of %1 is not a number that fits</source>
        <translation>%1 のプレフィックス長が適切な数値ではありません</translation>
    </message>
    <message>
        <source>0 to 32 for IPv4, 0 to 128 for IPv6</source>
        <translation>IPv4 は 0 から 32、IPv6 は 0 から 128 です</translation>
    </message>
    <message>
        <source>%1 is not an IP address</source>
        <translation>%1 は IP アドレスではありません</translation>
    </message>
    <message>
        <source>this is the public key of the interface itself</source>
        <translation>これはインターフェース自身の公開鍵です</translation>
    </message>
    <message>
        <source>the peer of line %1 has the same PublicKey</source>
        <translation>%1 行のピアの PublicKey と同じです</translation>
    </message>
    <message>
        <source>more than %1 AllowedIPs</source>
        <translation>AllowedIPs が %1 個を超えています</translation>
    </message>
    <message>
        <source>%1 is in the peer of line %2 too; the last one has it</source>
        <translation>%1 は %2 行のピアにもあります。最後のものが有効になります</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least %1</source>
        <translation>IPv6 には %1 以上の MTU が必要です</translation>
    </message>
    <message>
        <source> &apos;%1&apos;</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <translation>インターフェースがなくなりました</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>使用中です</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>メモリーが不足しています</translation>
    </message>
    <message>
        <source>this kernel does not support it</source>
        <translation>このカーネルは対応していません</translation>
    </message>
    <message>
        <source>the port is in use by another program</source>
        <translation>ポートは別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>そのようなファイルやディレクトリはありません</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a tunnel. A name has 1 to 15 letters, digits, &apos;_&apos;, &apos;-&apos; or &apos;.&apos;, starts with a letter, and is not &apos;all&apos;, &apos;default&apos; or &apos;lo&apos;.</source>
        <translation>「%1」はトンネルの名前にできません。名前は 1 から 15 文字の英字、数字、「_」、「-」、「.」で、先頭は英字とし、「all」、「default」、「lo」は使えません。</translation>
    </message>
    <message>
        <source>This cannot be the name of a tunnel. A name has 1 to 15 letters, digits, &apos;_&apos;, &apos;-&apos; or &apos;.&apos;, starts with a letter, and is not &apos;all&apos;, &apos;default&apos; or &apos;lo&apos;.</source>
        <translation>これはトンネルの名前にできません。名前は 1 から 15 文字の英字、数字、「_」、「-」、「.」で、先頭は英字とし、「all」、「default」、「lo」は使えません。</translation>
    </message>
    <message>
        <source>A key is not valid%1. A key is 44 characters of base64.</source>
        <translation>鍵%1が正しくありません。鍵は base64 で 44 文字です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IP address.</source>
        <translation>「%1」は IP アドレスではありません。</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>これは IP アドレスではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a network. Write it like 10.0.0.0/24 or fd00::/64.</source>
        <translation>「%1」はネットワークではありません。10.0.0.0/24 や fd00::/64 のように書いてください。</translation>
    </message>
    <message>
        <source>This is not a network. Write it like 10.0.0.0/24 or fd00::/64.</source>
        <translation>これはネットワークではありません。10.0.0.0/24 や fd00::/64 のように書いてください。</translation>
    </message>
    <message>
        <source>The endpoint is not valid%1. Write HOST:PORT, or [IPV6]:PORT.</source>
        <translation>エンドポイント%1が正しくありません。HOST:PORT または [IPV6]:PORT の形で書いてください。</translation>
    </message>
    <message>
        <source>A number is not valid or out of range%1.</source>
        <translation>数値が正しくないか、範囲外です%1。</translation>
    </message>
    <message>
        <source>A domain name is not valid%1.</source>
        <translation>ドメイン名%1が正しくありません。</translation>
    </message>
    <message>
        <source>A text holds characters that are not allowed%1.</source>
        <translation>テキスト%1に使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The configuration has errors%1.</source>
        <translation>設定にエラーがあります%1。</translation>
    </message>
    <message>
        <source>That is more than Adit takes%1.</source>
        <translation>Adit が受け付ける上限を超えています%1。</translation>
    </message>
    <message>
        <source>Two peers have the same public key%1. Remove one of them.</source>
        <translation>2 つのピアの公開鍵%1が同じです。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>Two peers have the same AllowedIPs%1.</source>
        <translation>2 つのピアの AllowedIPs%1が同じです。</translation>
    </message>
    <message>
        <source>A peer has the public key of this tunnel itself%1. Give the key of the other side.</source>
        <translation>ピアにこのトンネル自身の公開鍵%1が指定されています。相手側の鍵を指定してください。</translation>
    </message>
    <message>
        <source>The keys did not reach the helper in a sealed memory file. Nothing was changed.</source>
        <translation>鍵が封印されたメモリーファイルとしてヘルパーに届きませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The keys sent to the helper do not fit the tunnel. Nothing was changed.</source>
        <translation>ヘルパーに送られた鍵がトンネルと一致しません。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no tunnel &apos;%1&apos; here.</source>
        <translation>ここにはトンネル「%1」がありません。</translation>
    </message>
    <message>
        <source>There is no tunnel of this name here.</source>
        <translation>ここにはこの名前のトンネルがありません。</translation>
    </message>
    <message>
        <source>There is no peer &apos;%1&apos; in this tunnel.</source>
        <translation>このトンネルにはピア「%1」がありません。</translation>
    </message>
    <message>
        <source>There is no peer like this in this tunnel.</source>
        <translation>このトンネルにはそのようなピアがありません。</translation>
    </message>
    <message>
        <source>The tunnel%1 is not up.</source>
        <translation>トンネル%1は起動していません。</translation>
    </message>
    <message>
        <source>The tunnel%1 is up already.</source>
        <translation>トンネル%1はすでに起動しています。</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; is in use on this machine by something that is not this tunnel. Choose another name.</source>
        <translation>名前「%1」は、このマシンでこのトンネル以外のものに使用されています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The name of this tunnel is in use on this machine by something that is not this tunnel. Choose another name.</source>
        <translation>このトンネルの名前は、このマシンでこのトンネル以外のものに使用されています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Another running tunnel has this address%1. Take that tunnel down first.</source>
        <translation>実行中の別のトンネルがこのアドレス%1を使用しています。先にそのトンネルを停止してください。</translation>
    </message>
    <message>
        <source>The listen port is in use%1. Take the other tunnel down, or choose another port (ListenPort = 0 finds a free one).</source>
        <translation>待ち受けポート%1は使用中です。もう一方のトンネルを停止するか、別のポートを選んでください (ListenPort = 0 で空きポートを探します)。</translation>
    </message>
    <message>
        <source>Another running tunnel carries this network%1. Take that tunnel down first.</source>
        <translation>実行中の別のトンネルがこのネットワーク%1を扱っています。先にそのトンネルを停止してください。</translation>
    </message>
    <message>
        <source>The tunnel%1 was changed since it was approved. Approve it again.</source>
        <translation>トンネル%1は承認後に変更されています。もう一度承認してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists already.</source>
        <translation>「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>すでに存在します。</translation>
    </message>
    <message>
        <source>You are not allowed to do this%1. Ask an administrator.</source>
        <translation>この操作を行う許可がありません%1。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The request for a password was cancelled. Nothing was changed.</source>
        <translation>パスワードの要求がキャンセルされました。何も変更されていません。</translation>
    </message>
    <message>
        <source>polkit, which decides who may do this, does not answer. Nothing was changed. Is polkit installed?</source>
        <translation>操作の可否を判断する polkit が応答しません。何も変更されていません。polkit はインストールされていますか？</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a moment and try again.</source>
        <translation>一度に送られた要求が多すぎます。しばらく待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This machine has no WireGuard. Load the kernel module (modprobe wireguard), or install wireguard-go.</source>
        <translation>このマシンには WireGuard がありません。カーネルモジュールを読み込む (modprobe wireguard) か、wireguard-go をインストールしてください。</translation>
    </message>
    <message>
        <source>The kernel refused%1%2. All is as it was before.</source>
        <translation>カーネルが要求を拒否しました%1%2。すべて元の状態のままです。</translation>
    </message>
    <message>
        <source>The kernel holds something else than it was given%1. All is as it was before.</source>
        <translation>カーネルの内容が指定したものと異なります%1。すべて元の状態のままです。</translation>
    </message>
    <message>
        <source>The kernel&apos;s answer was cut off%1. Try again.</source>
        <translation>カーネルの応答が途中で切れました%1。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The helper could not store the tunnel%1%2.</source>
        <translation>ヘルパーがトンネルを保存できませんでした%1%2。</translation>
    </message>
    <message>
        <source>The helper could not note what it is about to change%1%2. Nothing was changed.</source>
        <translation>ヘルパーが変更予定の内容を記録できませんでした%1%2。何も変更されていません。</translation>
    </message>
    <message>
        <source>This is not supported here%1%2.</source>
        <translation>ここでは対応していません%1%2。</translation>
    </message>
    <message>
        <source>No answer in time%1. Try again.</source>
        <translation>時間内に応答がありませんでした%1。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Adit&apos;s helper is not there%1. Install it (package adit), and see that the system message bus runs.</source>
        <translation>Adit のヘルパーが見つかりません%1。インストールし (パッケージ adit)、システムメッセージバスが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>The program that answers as Adit&apos;s helper does not run as root%1. No key was sent to it. This machine may have been tampered with.</source>
        <translation>Adit のヘルパーとして応答しているプログラムが root で動作していません%1。鍵は送られていません。このマシンは改ざんされている可能性があります。</translation>
    </message>
    <message>
        <source>Adit&apos;s helper is of another version%1. Update Adit, then log in again.</source>
        <translation>Adit のヘルパーのバージョンが異なります%1。Adit を更新してから、ログインし直してください。</translation>
    </message>
    <message>
        <source>Cannot read the file%1.</source>
        <translation>ファイルを読み取れません%1。</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;%2.</source>
        <translation>「%1」を読み取れません%2。</translation>
    </message>
    <message>
        <source>Cannot write the file%1.</source>
        <translation>ファイルに書き込めません%1。</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;%2.</source>
        <translation>「%1」に書き込めません%2。</translation>
    </message>
    <message>
        <source>The name of the endpoint%1 has no address%2. Check the name and the network connection.</source>
        <translation>エンドポイントの名前%1に対応するアドレスがありません%2。名前とネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Something went wrong%1.</source>
        <translation>問題が発生しました%1。</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>ポートは 1 から 65535 までの数値でなければなりません</translation>
    </message>
    <message>
        <source>an IPv6 address with a port needs brackets</source>
        <translation>ポート付きの IPv6 アドレスには角括弧が必要です</translation>
    </message>
    <message>
        <source>no peer can be reached at this address</source>
        <translation>このアドレスではどのピアにも到達できません</translation>
    </message>
    <message>
        <source>the host is neither an address nor a host name</source>
        <translation>ホストがアドレスでもホスト名でもありません</translation>
    </message>
    <message>
        <source>the host is not a complete IPv4 address</source>
        <translation>ホストが完全な IPv4 アドレスではありません</translation>
    </message>
    <message>
        <source>brackets must hold an IPv6 address</source>
        <translation>角括弧の中は IPv6 アドレスでなければなりません</translation>
    </message>
    <message>
        <source>the zone behind % must be the name of an interface</source>
        <translation>% の後のゾーンはインターフェース名でなければなりません</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>ポートがありません</translation>
    </message>
    <message>
        <source>Routing must be strict or lan</source>
        <translation>Routing は strict または lan でなければなりません</translation>
    </message>
    <message>
        <source>a kill switch needs a tunnel that takes all traffic</source>
        <translation>キルスイッチには、すべての通信を通すトンネルが必要です</translation>
    </message>
    <message>
        <source>write AllowedIPs = 0.0.0.0/0, ::/0 in one [Peer] and leave Table out, or turn the kill switch off</source>
        <translation>いずれかの [Peer] に AllowedIPs = 0.0.0.0/0, ::/0 と書いて Table を省くか、キルスイッチを無効にしてください</translation>
    </message>
    <message>
        <source>The kill switch of the tunnel%1 works only when all traffic goes into the tunnel (AllowedIPs = 0.0.0.0/0, ::/0, and no Table). Change that, or turn the kill switch off.</source>
        <translation>トンネル%1のキルスイッチは、すべての通信がトンネルを通る場合にのみ機能します（AllowedIPs = 0.0.0.0/0, ::/0、Table なし）。設定を変えるか、キルスイッチを無効にしてください。</translation>
    </message>
    <message>
        <source>A change of this tunnel is on trial%1. Keep it or take it back first.</source>
        <translation>このトンネルの変更を試用中です%1。先に維持するか元に戻してください。</translation>
    </message>
    <message>
        <source>No change of the tunnel%1 is on trial. It may have been taken back already.</source>
        <translation>トンネル%1 に試用中の変更はありません。すでに元に戻された可能性があります。</translation>
    </message>
    <message>
        <source>There is no previous version &apos;%1&apos; of this tunnel.</source>
        <translation>このトンネルに以前のバージョン「%1」はありません。</translation>
    </message>
    <message>
        <source>This tunnel has no such previous version.</source>
        <translation>このトンネルにそのような以前のバージョンはありません。</translation>
    </message>
    <message>
        <source>this shares the connection (masquerading): write `#@ Forward = yes` and `#@ Masquerade = yes` in [Interface]</source>
        <translation>これは接続の共有 (マスカレード) です: [Interface] に `#@ Forward = yes` と `#@ Masquerade = yes` を書いてください</translation>
    </message>
    <message>
        <source>this passes packets of peers on: write `#@ Forward = yes` in [Interface]</source>
        <translation>これはピアのパケットを転送します: [Interface] に `#@ Forward = yes` を書いてください</translation>
    </message>
    <message>
        <source>the settings are KillSwitch, Routing, Forward, Masquerade, DynamicPeers and Endpoint</source>
        <translation>設定は KillSwitch、Routing、Forward、Masquerade、DynamicPeers、Endpoint です</translation>
    </message>
    <message>
        <source>%1 must be yes or no</source>
        <translation>%1 は yes か no でなければなりません</translation>
    </message>
    <message>
        <source>nothing is masqueraded that is not forwarded</source>
        <translation>転送されないものはマスカレードされません</translation>
    </message>
    <message>
        <source>write `#@ Forward = yes` too, or leave Masquerade out</source>
        <translation>`#@ Forward = yes` も書くか、Masquerade を省いてください</translation>
    </message>
    <message>
        <source>This kernel has no nf_tables, without which there is neither a kill switch nor masquerading. Load the kernel module (modprobe nf_tables), or turn them off.</source>
        <translation>このカーネルには nf_tables がないため、キルスイッチもマスカレードも使えません。カーネルモジュールを読み込む (modprobe nf_tables) か、それらをオフにしてください。</translation>
    </message>
    <message>
        <source>The tunnel%1 comes up with this machine and lets nothing past it. Only an administrator may take it away.</source>
        <translation>トンネル%1はこのコンピューターの起動時に有効になり、トンネル以外の通信を許しません。解除できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>the endpoint lies in %1 of AllowedIPs: the packets that carry the tunnel would go into the tunnel</source>
        <translation>エンドポイントが AllowedIPs の %1 に含まれています: トンネルを運ぶパケットがトンネル自身に入ってしまいます</translation>
    </message>
    <message>
        <source>take its address out of AllowedIPs</source>
        <translation>そのアドレスを AllowedIPs から外してください</translation>
    </message>
</context>
</TS>
