import asyncio


async def say(word):
    print(word)


async def main():
    a = say("A")
    b = say("B")
    print("called both")
    await b
    await a


asyncio.run(main())
