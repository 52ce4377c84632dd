import asyncio


async def load():
    await asyncio.sleep(1)
    raise RuntimeError("불러오기 실패")


async def safe_load():
    try:
        return load()
    except RuntimeError:
        return "기본값"


async def main():
    print(type(await safe_load()))


asyncio.run(main())
