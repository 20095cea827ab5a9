#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""Measures aditctl beside wg and wg-quick on one machine in one run, and prints JSON.

Runs as root where Adit is installed and the kernel has WireGuard: tests/bench/run starts it in the lab's virtual machine.
Each pair is measured alternately, so that a slow moment hits both sides.
"""
import argparse
import base64
import fcntl
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

import dbus

WORK = pathlib.Path("/run/adit-bench")
ENV = dict(os.environ, XDG_DATA_HOME=str(WORK / "data"), NO_COLOR="1")


def run(*argv, stdin=None):
    """Runs a command that must succeed; gives its standard output."""
    done = subprocess.run(argv, input=stdin, capture_output=True, text=True, env=ENV, check=False)
    if done.returncode != 0:
        sys.exit(f"bench: {' '.join(argv)} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def timed(*argv):
    """Wall time of a command in milliseconds."""
    start = time.monotonic()
    run(*argv)
    return (time.monotonic() - start) * 1000


def p99(values):
    return sorted(values)[max(0, round(len(values) * 0.99) - 1)]


class Report:
    """Collects rows: what, the two medians, and their ratio."""

    def __init__(self):
        self.rows, self.facts = [], {}

    def pair(self, what, adit, other, other_name):
        mine, theirs = statistics.median(adit), statistics.median(other)
        self.rows.append({"what": what, "runs": len(adit), "adit_ms": round(mine, 1), "adit_p99_ms": round(p99(adit), 1),
                          "other": other_name, "other_ms": round(theirs, 1), "ratio": round(mine / theirs, 3)})
        print(f"bench: {what}: {mine:.1f} ms against {theirs:.1f} ms", file=sys.stderr, flush=True)


def public_key(index):
    """A distinct public key for each index; nobody needs the private half."""
    return base64.b64encode(index.to_bytes(4, "big") + b"\x55" * 28).decode()


def config(peers, port):
    private = run("wg", "genkey").strip()
    text = f"[Interface]\nPrivateKey = {private}\nListenPort = {port}\nAddress = 10.90.0.1/16\n"
    for i in range(1, peers + 1):
        text += (f"\n[Peer]\nPublicKey = {public_key(i)}\nAllowedIPs = 10.91.{i >> 8}.{i & 255}/32\n"
                 f"Endpoint = 127.0.0.1:{20000 + i}\n")
    return text


def install(name, text):
    """The same text as a profile of Adit, approved, and as a configuration of wg-quick."""
    path = WORK / f"{name}.conf"
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    run("aditctl", "import", str(path))
    run("aditctl", "up", name)
    run("aditctl", "down", name)
    return str(path)


def up_down(report, label, name, path, rounds):
    times = {k: [] for k in ("au", "ad", "wu", "wd")}
    for _ in range(rounds):
        times["au"].append(timed("aditctl", "up", name))
        times["ad"].append(timed("aditctl", "down", name))
        times["wu"].append(timed("wg-quick", "up", path))
        times["wd"].append(timed("wg-quick", "down", path))
    report.pair(f"up, {label}", times["au"], times["wu"], "wg-quick up")
    report.pair(f"down, {label}", times["ad"], times["wd"], "wg-quick down")


def stripped(text):
    """What `wg-quick strip` leaves, made here since it forks much."""
    return "".join(line + "\n" for line in text.splitlines() if not line.startswith("Address"))


class OpenConnection:
    """Asks the helper to change one peer, as a program does that stays: without the start of a process."""

    def __init__(self, name):
        bus = dbus.SystemBus()
        proxy = bus.get_object("org.adit.Helper1", "/org/adit/Helper1", introspect=False)
        self.helper, self.name = dbus.Interface(proxy, "org.adit.Helper1"), name
        self.base = next(row[2] for row in self.helper.List() if row[0] == name)
        self.no_keys = os.memfd_create("none", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        fcntl.fcntl(self.no_keys, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL)

    def change(self, changed, removed):
        """Wall time of one change in milliseconds."""
        start = time.monotonic()
        self.base = self.helper.ApprovePeers(
            self.name, self.base, dbus.Array(changed, signature="(ayb(ayqu)sqa(ayy))"), dbus.Array(removed, signature="(ay)"),
            dbus.types.UnixFd(self.no_keys))
        return (time.monotonic() - start) * 1000

    def add_and_remove(self, key):
        """Both, one after the other."""
        raw = dbus.ByteArray(base64.b64decode(key))
        prefix = (dbus.ByteArray(bytes([10, 92, 0, 1])), dbus.Byte(32))
        nowhere = (dbus.Array([], signature="y"), dbus.UInt16(0), dbus.UInt32(0))
        peer = (raw, False, nowhere, "", dbus.UInt16(0), dbus.Array([prefix], signature="(ayy)"))
        return [self.change([peer], []), self.change([], [(raw,)])]


def one_peer(report, name, text, rounds):
    """Adds and takes away one peer of many; syncconf gets the whole file, as its users do it."""
    adit, stays, other = [], [], []
    connection = OpenConnection(name)
    extra = WORK / "extra.conf"
    base = WORK / "base.conf"
    base.write_text(stripped(text), encoding="utf-8")
    extra.write_text(stripped(text) + f"\n[Peer]\nPublicKey = {public_key(900000)}\nAllowedIPs = 10.92.0.1/32\n", encoding="utf-8")
    for _ in range(rounds):
        adit.append(timed("aditctl", "peers", "add", name, "--key", public_key(900000), "--allowed-ips", "10.92.0.1/32"))
        adit.append(timed("aditctl", "peers", "remove", name, public_key(900000)))
        stays += connection.add_and_remove(public_key(900000))
        other.append(timed("wg", "syncconf", name, str(extra)))
        other.append(timed("wg", "syncconf", name, str(base)))
    report.pair("one peer of 1,000 changed", adit, other, "wg syncconf")
    report.pair("the same by a program that stays connected", stays, other, "wg syncconf")


def helper_pid():
    out = run("systemctl", "show", "--property=MainPID", "--value", "adit-helper.service").strip()
    return int(out or 0)


def helper_rss_kib():
    status = pathlib.Path(f"/proc/{helper_pid()}/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--large-rounds", type=int, default=10, help="0 leaves them out: wg-quick takes minutes for each")
    parser.add_argument("--changes", type=int, default=50)
    parser.add_argument("--idle-seconds", type=float, default=45)
    args = parser.parse_args()
    WORK.mkdir(mode=0o700, exist_ok=True)
    report = Report()

    up_down(report, "one peer", "simple", install("simple", config(1, 51901)), args.rounds)

    text = config(1000, 51902)
    path = install("large", text)
    if args.large_rounds > 0:
        up_down(report, "1,000 peers", "large", path, args.large_rounds)

    run("aditctl", "up", "large")
    report.facts["helper_rss_kib_1000_peers"] = helper_rss_kib()
    status, dump = [], []
    for _ in range(args.rounds):
        status.append(timed("aditctl", "status", "large", "--json"))
        dump.append(timed("wg", "show", "all", "dump"))
    report.pair("status of 1,000 peers", status, dump, "wg show all dump")
    one_peer(report, "large", text, args.changes)
    run("aditctl", "down", "large")

    most = WORK / "most.conf"
    most.write_text(config(4096, 51903), encoding="utf-8")
    device = "parse0"
    run("ip", "link", "add", device, "type", "wireguard")
    plain = WORK / "plain.conf"
    plain.write_text(stripped(most.read_text(encoding="utf-8")), encoding="utf-8")
    check = [timed("aditctl", "check", str(most)) for _ in range(args.rounds)]
    setconf = [timed("wg", "setconf", device, str(plain)) for _ in range(args.rounds)]
    run("ip", "link", "delete", device)
    report.pair("4,096 peers read (setconf also applies)", check, setconf, "wg setconf")

    floor = [timed("aditctl", "version") for _ in range(args.rounds)]
    report.facts["aditctl_start_ms"] = round(statistics.median(floor), 1)
    time.sleep(args.idle_seconds)
    report.facts["helper_gone_when_idle"] = helper_pid() == 0
    report.facts["kernel"] = os.uname().release
    print(json.dumps({"rows": report.rows, "facts": report.facts}, indent=1))


if __name__ == "__main__":
    main()
