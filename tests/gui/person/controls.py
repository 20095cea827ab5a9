# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Adit authors
"""The controls of the windows as a screen reader sees them (AT-SPI)."""
import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402 pylint: disable=wrong-import-position

from person import screen  # noqa: E402 pylint: disable=wrong-import-position
from person.tap import wait_for  # noqa: E402 pylint: disable=wrong-import-position

CONTROLS = {'push button', 'check box', 'radio button', 'text', 'combo box', 'spin button', 'slider', 'toggle button', 'table',
            'list', 'tree', 'page tab', 'tool bar', 'menu item', 'check menu item', 'entry', 'password text'}


def application(name='adit', seconds=20):
    """The application's root, as soon as it is there."""
    def look():
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_name() == name:
                return child
        return None
    return wait_for(look, seconds, f'application {name}')


def children(node):
    """All that are alive."""
    try:
        found = [node.get_child_at_index(index) for index in range(min(node.get_child_count(), 400))]
    except GLib.Error:
        return []
    return [child for child in found if child]


def walk(node, depth=0):
    """Every control below, with its depth."""
    for child in children(node):
        yield child, depth
        yield from walk(child, depth + 1)


def showing(node):
    """Whether a person sees it."""
    try:
        states = node.get_state_set()
        return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)
    except GLib.Error:
        return False


def enabled(node):
    """Whether it can be used."""
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


def look(root, name=None, role=None, within=None):
    """The first control that is shown and has this name (or one that starts with `within`) and role."""
    for node, _ in walk(root):
        try:
            if role and node.get_role_name() != role:
                continue
            text = node.get_name() or ''
        except GLib.Error:
            continue
        if (name is None or text == name) and (within is None or within in text) and showing(node):
            return node
    return None


def find(root, name=None, role=None, within=None, seconds=10):
    """As look(), but waits for it."""
    return wait_for(lambda: look(root, name, role, within), seconds, f'control {name or within} {role or ""}')


def gone(root, name=None, role=None, within=None, seconds=10):
    """Waits until no such control is shown."""
    return wait_for(lambda: look(root, name, role, within) is None, seconds, f'no {name or within}')


def place(node):
    """Its middle on the screen."""
    area = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return area.x + area.width // 2, area.y + area.height // 2


def press(node):
    """Uses it as a screen reader would: its first action; points at it where it has none."""
    actions = node.get_action_iface()
    names = [actions.get_action_name(index) for index in range(actions.get_n_actions())] if actions else []
    for wanted in ('Press', 'Toggle', 'ShowMenu'):
        if wanted in names:
            return actions.do_action(names.index(wanted))
    return screen.click(place(node))


def point(node, button=1, count=1):
    """Clicks on it with the mouse."""
    screen.click(place(node), button, count)


def value(node):
    """The text in a field."""
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else node.get_name()


def write(node, text):
    """Replaces the text in a field by the keyboard."""
    point(node)
    screen.key('ctrl+a')
    screen.type_text(text)


def tree(root):
    """All that is shown, for a message about what was not found."""
    return '\n'.join(f'{"  " * depth}{node.get_role_name()} "{node.get_name()}"' for node, depth in walk(root) if showing(node))


def nameless(root):
    """Controls that are shown and that a screen reader has no words for."""
    return [f'{node.get_role_name()} in {node.get_parent().get_name()!r}' for node, _ in walk(root)
            if showing(node) and node.get_role_name() in CONTROLS and not (node.get_name() or node.get_description())]
