import asyncio


async def is_allowed(age):
    await asyncio.sleep(1)
    return age >= 19


async def main():
    if is_allowed(12):
        print("come in")
    else:
        print("not allowed")


asyncio.run(main())
