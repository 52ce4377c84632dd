import asyncio


async def is_allowed(age):
    await asyncio.sleep(1)
    return age >= 19


async def main():
    if is_allowed(12):
        print("들어오세요")
    else:
        print("들어올 수 없어요")


asyncio.run(main())
