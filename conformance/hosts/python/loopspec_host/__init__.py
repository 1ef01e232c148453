"""The Python host of loopspec: it runs scenarios on an asyncio event loop and reports what it saw.

Read PROTOCOL.md one folder up first; it is the contract. Then, in this order:

  main.py          start-up, and the loop over the messages
  run_case.py      one case from the fresh loop to the clean-up
  evaluate.py      the interpreter of programs, one generator for every place in which steps may run
  coroutines.py    how that generator becomes a real coroutine or asynchronous generator
  operations/      what each operation does, a small function each
  encode.py        how values are put on the wire

The host uses the standard library only, and runs on every Python from 3.8 on.
"""
