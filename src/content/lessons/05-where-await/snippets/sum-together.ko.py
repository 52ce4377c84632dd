import asyncio


async def price(name, value):
    print(f"{name} 묻기")
    await asyncio.sleep(1)
    return value


async def main():
    a, b = await asyncio.gather(price("A", 3), price("B", 4))
    print(f"합계 {a + b}")


asyncio.run(main())
