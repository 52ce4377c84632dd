import asyncio


async def price(name, value):
    print(f"{name} 묻기")
    await asyncio.sleep(1)
    return value


async def main():
    total = await price("A", 3) + await price("B", 4)
    print(f"합계 {total}")


asyncio.run(main())
