"""Prints, for each file named, its syntax tree as a list of [what, line], with the contents of strings left out.

Two programs with the same list differ in comments and in the texts of their strings only.
"""

import ast
import json
import sys


def shape(node, line, into):
    line = getattr(node, "lineno", line)
    if isinstance(node, ast.JoinedStr):
        # A text part may be there in one language and empty, hence absent, in another.
        values = [value for value in node.values if not isinstance(value, ast.Constant)]
        node = ast.JoinedStr(values=values)
    into.append([type(node).__name__, line])
    for field, value in ast.iter_fields(node):
        if isinstance(node, ast.Constant) and field in ("value", "kind"):
            text = isinstance(node.value, str)
            into.append(["a string" if text else f"{field} {value!r}", line])
            continue
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, ast.AST):
                into.append([f"({field}", line])
                shape(item, line, into)
                into.append([")", line])
            else:
                into.append([f"{field} {item!r}", line])


def main():
    shapes = {}
    for file in sys.argv[1:]:
        into = []
        try:
            with open(file, encoding="utf-8") as source:
                shape(ast.parse(source.read(), file), 1, into)
        except SyntaxError as error:
            into = [[f"a syntax error: {error.msg}", error.lineno]]
        shapes[file] = into
    json.dump(shapes, sys.stdout)


main()
