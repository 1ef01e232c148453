"""Lists the small changes that can be made to functions of Python modules, one JSON object per line. Usage: mutate.py MODULE...

Each change replaces one piece of the source: a statement is left out, done twice, done an iteration later or after the next one; a condition is turned round, holds always or never;
an operand or an argument is dropped; a comparison, an operator, a constant, a default or an error is another one; a value or a result is None; what would be called soon is called at once;
something is put in or taken out at the other end; a handler of errors takes all of them, or none. Modules are looked up, not imported.
"""
import ast
import copy
import importlib.util
import json
import sys

COMPARISONS = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}
OPERATORS = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr}
ERRORS = {"RuntimeError": "ValueError"}
"""Instead of any other error a RuntimeError is raised."""
SIMPLE = (ast.Expr, ast.Assign, ast.AugAssign, ast.Delete)
NOT_LATER = {"__init__", "warn", "debug", "info", "warning"}
LATER = (
    "(lambda call, loop: call() if loop is None else loop.call_soon(call))"
    "(__import__('functools').partial(%s), __import__('asyncio.events').events._get_running_loop())"
)
SOON = {"call_soon", "_call_soon", "call_soon_threadsafe"}
ENDS = {"append": "%s.insert(0, %s)", "appendleft": "%s.append(%s)", "popleft": "%s.pop(%s)", "pop": "%s.pop(%s)"}
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
        for default in function.args.defaults + function.args.kw_defaults:
            if _is_number(default):
                yield from self._change(default, default, _other_number(default), name, "other default")
        body = function.body[1:] if ast.get_docstring(function) is not None else function.body
        yield from self._in_order(body, name)
        for statement in body:
            yield from self._in_node(statement, name)

    def _in_node(self, node, name):
        if isinstance(node, FUNCTIONS):
            yield from self._in_function(node, "%s.%s" % (name, node.name))
            return
        for kind, target, text in _changes_of(node):
            yield from self._change(target, target, text, name, kind)
        for field in ("body", "orelse", "finalbody"):
            statements = getattr(node, field, None)
            if isinstance(statements, list):
                yield from self._in_order(statements, name)
        for child in ast.iter_child_nodes(node):
            yield from self._in_node(child, name)

    def _in_order(self, statements, name):
        """Of two statements in succession the second comes first."""
        for first, second in zip(statements, statements[1:]):
            if isinstance(first, SIMPLE) and isinstance(second, SIMPLE) and (_calls(first) or _calls(second)):
                yield from self._change(first, second, "%s; %s" % (ast.unparse(second), ast.unparse(first)), name, "swapped")

    def _change(self, first, last, text, function, kind):
        start = self.starts[first.lineno - 1] + first.col_offset
        end = self.starts[last.end_lineno - 1] + last.end_col_offset
        changed = self.text[:start] + text.encode() + self.text[end:]
        try:
            compile(changed, self.module, "exec")
        except SyntaxError:
            return
        original = " ".join(self.text[start:end].decode().split())
        yield {
            "module": self.module, "function": function, "kind": kind, "line": first.lineno, "last": last.end_lineno,
            "start": start, "end": end, "original": original, "text": text,
        }


def _changes_of(node):
    """Yields the kind of each change, what it replaces, and by which text."""
    if isinstance(node, LEFT_OUT) or isinstance(node, ast.Return) and node.value is None:
        yield "left out", node, "pass"
    if isinstance(node, ast.Return) and not (node.value is None or isinstance(node.value, ast.Constant) and node.value.value is None):
        yield "returns None", node, "return None"
    if isinstance(node, (ast.If, ast.While, ast.IfExp)):
        yield "turned round", node.test, "(not (%s))" % ast.unparse(node.test)
        yield "never", node.test, _holds(node.test, False)
        if not isinstance(node, ast.While):
            yield "always", node.test, _holds(node.test, True)
    if isinstance(node, ast.BoolOp):
        for position in range(len(node.values)):
            rest = node.values[:position] + node.values[position + 1:]
            yield "operand dropped", node, "(%s)" % ast.unparse(ast.BoolOp(node.op, rest) if len(rest) > 1 else rest[0])
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in COMPARISONS:
        other = copy.copy(node)
        other.ops = [COMPARISONS[type(node.ops[0])]()]
        yield "other comparison", node, "(%s)" % ast.unparse(other)
    if isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in OPERATORS:
        other = copy.copy(node)
        other.op = OPERATORS[type(node.op)]()
        yield "other operator", node, ast.unparse(other) if isinstance(node, ast.AugAssign) else "(%s)" % ast.unparse(other)
    if _is_number(node):
        yield "other constant", node, _other_number(node)
    if isinstance(node, ast.Assign) and not isinstance(node.value, ast.Constant):
        yield "None instead", node.value, "None"
    if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name):
        yield "another error", node.exc.func, ERRORS.get(node.exc.func.id, "RuntimeError")
    if isinstance(node, ast.ExceptHandler) and node.type is not None:
        yield "takes all", node.type, "BaseException"
        yield "takes none", node.type, "()"
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield "twice", node, "%s; %s" % (ast.unparse(node), ast.unparse(node))
        if _name_of(node.value) not in NOT_LATER:
            yield "later", node, LATER % ", ".join([ast.unparse(node.value.func)] + [ast.unparse(each) for each in node.value.args + node.value.keywords])
    if isinstance(node, ast.Call) and _name_of(node) in SOON and node.args and not isinstance(node.args[0], ast.Starred):
        yield "at once", node, _call_of(node.args[0], node.args[1:])
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ENDS:
        rest = ", ".join(ast.unparse(each) for each in node.args)
        if node.func.attr != "pop" or rest == "0":
            yield "other end", node, ENDS[node.func.attr] % (ast.unparse(node.func.value), "" if rest == "0" else rest)
    if isinstance(node, ast.Call):
        for position in range(len(node.keywords)):
            yield "argument dropped", node, _call(node, node.args, node.keywords[:position] + node.keywords[position + 1:])
        if len(node.args) > 1 or node.args and isinstance(node.args[-1], ast.Starred):
            yield "argument dropped", node, _call(node, node.args[:-1], node.keywords)


def _calls(statement):
    """Whether the statement does more than to assign."""
    return any(isinstance(node, (ast.Call, ast.Await)) for node in ast.walk(statement))


def _is_number(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, (bool, int))


def _other_number(node):
    return str(not node.value if isinstance(node.value, bool) else node.value + 1)


def _holds(test, always):
    """The condition is evaluated, but decides nothing."""
    return "((%s), %s)[1]" % (ast.unparse(test), always)


def _name_of(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else None


def _call(node, args, keywords):
    return _call_of(node.func, args, keywords)


def _call_of(function, args, keywords=()):
    return ast.unparse(ast.Call(function, args, list(keywords)))


def main(modules):
    for module in modules:
        for change in Source(module).changes():
            print(json.dumps(change))


main(sys.argv[1:])
