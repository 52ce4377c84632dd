import asyncio


async def price(name, won):
    print(f"{name} asked")
    await asyncio.sleep(1)
    return won


async def main():
    total = await price("A", 3) + await price("B", 4)
    print(f"total {total}")


asyncio.run(main())
