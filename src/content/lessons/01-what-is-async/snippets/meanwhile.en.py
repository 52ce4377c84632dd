import asyncio


async def download():
    print("download start")
    await asyncio.sleep(2)
    print("download done")


async def update_screen():
    for i in range(1, 4):
        await asyncio.sleep(0.5)
        print(f"screen update {i}")


async def main():
    await asyncio.gather(download(), update_screen())


asyncio.run(main())
