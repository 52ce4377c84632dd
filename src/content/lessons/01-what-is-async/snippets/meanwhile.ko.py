import asyncio


async def download():
    print("내려받기 시작")
    await asyncio.sleep(2)
    print("내려받기 완료")


async def update_screen():
    for i in range(1, 4):
        await asyncio.sleep(0.5)
        print(f"화면 갱신 {i}")


async def main():
    await asyncio.gather(download(), update_screen())


asyncio.run(main())
