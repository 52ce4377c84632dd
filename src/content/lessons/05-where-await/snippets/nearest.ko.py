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
            compile(text, "f.py", "exec")  # 읽기만 해요
            print("→ 문법에 맞음")
        except SyntaxError as error:
            print(f"→ SyntaxError: {error.msg}")


asyncio.run(main())
