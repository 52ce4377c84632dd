import asyncio


async def load():
    return "설정"


async def work(name, settings):
    print(f"{name} 시작")
    await settings
    print(f"{name} 완료")


async def main():
    settings = asyncio.create_task(load())
    await settings  # 이 줄이 지나면 끝나 있어요
    await asyncio.gather(work("A", settings), work("B", settings))


asyncio.run(main())
