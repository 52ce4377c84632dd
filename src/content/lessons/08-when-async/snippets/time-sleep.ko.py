import asyncio
import time


async def tick():
    for n in [1, 2, 3]:
        await asyncio.sleep(1)
        print(f"째깍 {n}")


async def report():
    time.sleep(2.5)
    print("보고서 완료")


async def main():
    await asyncio.gather(tick(), report())


asyncio.run(main())
