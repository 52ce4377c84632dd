import asyncio


async def load():
    return "설정"


async def work(name, settings):
    print(f"{name} 시작")
    await settings
    print(f"{name} 완료")


async def main():
    settings = asyncio.create_task(load())
    await settings  # 여기서 이미 끝나요
    await asyncio.gather(work("A", settings), work("B", settings))


asyncio.run(main())
