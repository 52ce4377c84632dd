import asyncio


async def main():
    print("메인 시작")
    await asyncio.sleep(1)
    print("메인 완료")


await main()
