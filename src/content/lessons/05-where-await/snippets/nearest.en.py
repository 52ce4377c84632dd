import asyncio

texts = [
    "def f(): await load()",
    "async def f(): await load()",
    "async def f(): return map(lambda id: await load(id), ids)",
]


async def main():
    for text in texts:
        print(text)
        try:
            compile(text, "f.py", "exec")  # only reads it
            print("→ no syntax error")
        except SyntaxError as error:
            print(f"→ SyntaxError: {error.msg}")


asyncio.run(main())
