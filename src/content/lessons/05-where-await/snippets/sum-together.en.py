import asyncio


async def price(name, value):
    print(f"{name} asked")
    await asyncio.sleep(1)
    return value


async def main():
    a, b = await asyncio.gather(price("A", 3), price("B", 4))
    print(f"total {a + b}")


asyncio.run(main())
