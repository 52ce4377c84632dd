import asyncio


async def say(word):
    print(word)


async def main():
    a = say("A")
    b = say("B")
    print("둘 다 호출함")
    await b
    await a


asyncio.run(main())
