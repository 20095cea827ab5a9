# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""Results, one line each, in the Test Anything Protocol."""
import sys
import time
import traceback


class Results:
    """Counts; `check` never ends a scenario, `must` does."""

    def __init__(self):
        self._count = 0
        self._failed = 0

    def check(self, sentence, condition, why=''):
        """One result. A condition that can be called is called, and may raise."""
        self._count += 1
        try:
            holds = condition() if callable(condition) else condition
        except Exception as error:  # pylint: disable=broad-except
            holds, why = False, f'{type(error).__name__}: {error}'
        if holds:
            print(f'ok {self._count} - {sentence}', flush=True)
            return True
        self._failed += 1
        print(f'not ok {self._count} - {sentence}', flush=True)
        for line in str(why).splitlines()[-90:]:
            print(f'# {line}', flush=True)
        return False

    def must(self, sentence, condition, why=''):
        """A result without which the rest makes no sense."""
        if not self.check(sentence, condition, why):
            self.finish()

    def finish(self):
        """The last line; does not return."""
        print(f'1..{self._count}', flush=True)
        sys.exit(1 if self._failed else 0)

    def run(self, scenario):
        """Runs a function that takes these results; an exception is a failure, with its place."""
        try:
            scenario(self)
        except Exception:  # pylint: disable=broad-except
            self.check('the scenario runs to its end', False, traceback.format_exc()[-6000:])
        self.finish()


def wait_for(condition, seconds=10, what=''):
    """What the condition gives as soon as it is true; TimeoutError when it never is."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise TimeoutError(f'in vain for {seconds} s: {what or condition}')
        time.sleep(0.05)
