#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""Prints the JSON of guest.py as the Markdown table of docs/performance.md, with the JSON below it."""
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    report = json.load(file)
print("| what | runs | Adit, median ms | Adit, p99 ms | beside | median ms | ratio |")
print("| --- | ---: | ---: | ---: | --- | ---: | ---: |")
for row in report["rows"]:
    print(f"| {row['what']} | {row['runs']} | {row['adit_ms']} | {row['adit_p99_ms']} | `{row['other']}` | {row['other_ms']} | {row['ratio']} |")
print()
for name, value in report["facts"].items():
    print(f"- {name.replace('_', ' ')}: {value}")
print()
print(json.dumps(report))
