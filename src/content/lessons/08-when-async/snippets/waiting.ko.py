import asyncio


async def tick():
    for n in [1, 2, 3]:
        await asyncio.sleep(1)
        print(f"째깍 {n}")


async def report():
    await asyncio.sleep(2.5)  # 서버가 보낼 보고서를 기다려요
    print("보고서 완료")


async def main():
    await asyncio.gather(tick(), report())


asyncio.run(main())
