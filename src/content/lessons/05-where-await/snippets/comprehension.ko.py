import asyncio


async def save(name, delay):
    await asyncio.sleep(delay)
    print(f"{name} 저장")
    return name


async def main():
    files = [("A", 2), ("B", 1)]
    saved = [await save(name, delay) for name, delay in files]
    print(f"모두 끝: {saved}")


asyncio.run(main())
