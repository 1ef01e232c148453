"""Lists the small changes that can be made to functions of Python modules, one JSON object per line. Usage: mutate.py MODULE...

Each change replaces one piece of the source: a statement is left out, a condition is turned round, an operand or an argument is dropped, a comparison or a
constant is another one, a result is None. Modules are looked up, not imported.
"""
import ast
import copy
import importlib.util
import json
import sys

COMPARISONS = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}
LEFT_OUT = (ast.Expr, ast.Assign, ast.AugAssign, ast.Delete, ast.Raise, ast.Break, ast.Continue)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
NOBODY_ASKS = {"__repr__", "__del__"}
"""Descriptions for readers, and what happens to objects that were forgotten."""


class Source:
    """The source of a module, and what can be changed in it."""

    def __init__(self, module):
        self.module = module
        with open(importlib.util.find_spec(module).origin, "rb") as file:
            self.text = file.read()
        self.tree = ast.parse(self.text)
        self.starts = [0]
        for line in self.text.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def changes(self):
        """Yields every change in every function."""
        for node in self.tree.body:
            yield from self._in_members(node, "")

    def _in_members(self, node, prefix):
        if isinstance(node, FUNCTIONS) and node.name not in NOBODY_ASKS:
            yield from self._in_function(node, prefix + node.name)
        elif isinstance(node, ast.ClassDef):
            for member in node.body:
                yield from self._in_members(member, node.name + ".")

    def _in_function(self, function, name):
        body = function.body[1:] if ast.get_docstring(function) is not None else function.body
        for statement in body:
            yield from self._in_node(statement, name)

    def _in_node(self, node, name):
        if isinstance(node, FUNCTIONS):
            yield from self._in_function(node, "%s.%s" % (name, node.name))
            return
        for kind, target, text in _changes_of(node):
            change = self._change(target, text)
            if change is not None:
                change.update(module=self.module, function=name, kind=kind)
                yield change
        for child in ast.iter_child_nodes(node):
            yield from self._in_node(child, name)

    def _change(self, node, text):
        start = self.starts[node.lineno - 1] + node.col_offset
        end = self.starts[node.end_lineno - 1] + node.end_col_offset
        changed = self.text[:start] + text.encode() + self.text[end:]
        try:
            compile(changed, self.module, "exec")
        except SyntaxError:
            return None
        original = " ".join(self.text[start:end].decode().split())
        return {"line": node.lineno, "last": node.end_lineno, "start": start, "end": end, "original": original, "text": text}


def _changes_of(node):
    """Yields the kind of each change, what it replaces, and by which text."""
    if isinstance(node, LEFT_OUT) or isinstance(node, ast.Return) and node.value is None:
        yield "left out", node, "pass"
    if isinstance(node, ast.Return) and not (node.value is None or isinstance(node.value, ast.Constant) and node.value.value is None):
        yield "returns None", node, "return None"
    if isinstance(node, (ast.If, ast.While, ast.IfExp)):
        yield "turned round", node.test, "(not (%s))" % ast.unparse(node.test)
    if isinstance(node, ast.BoolOp):
        for position in range(len(node.values)):
            rest = node.values[:position] + node.values[position + 1:]
            yield "operand dropped", node, "(%s)" % ast.unparse(ast.BoolOp(node.op, rest) if len(rest) > 1 else rest[0])
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in COMPARISONS:
        other = copy.copy(node)
        other.ops = [COMPARISONS[type(node.ops[0])]()]
        yield "other comparison", node, "(%s)" % ast.unparse(other)
    if isinstance(node, ast.Constant) and isinstance(node.value, (bool, int)):
        yield "other constant", node, str(not node.value if isinstance(node.value, bool) else node.value + 1)
    if isinstance(node, ast.Call):
        for position in range(len(node.keywords)):
            yield "argument dropped", node, _call(node, node.args, node.keywords[:position] + node.keywords[position + 1:])
        if len(node.args) > 1 or node.args and isinstance(node.args[-1], ast.Starred):
            yield "argument dropped", node, _call(node, node.args[:-1], node.keywords)


def _call(node, args, keywords):
    return ast.unparse(ast.Call(node.func, args, keywords))


def main(modules):
    for module in modules:
        for change in Source(module).changes():
            print(json.dumps(change))


main(sys.argv[1:])
