import asyncio


def load():
    print("불러오기 시작")
    await asyncio.sleep(1)
    print("불러오기 완료")


async def main():
    print("메인 시작")
    load()


asyncio.run(main())
