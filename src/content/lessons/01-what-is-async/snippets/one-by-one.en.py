import asyncio


async def ask_weather(city):
    print(f"{city}: asked")
    await asyncio.sleep(1)
    print(f"{city}: answered")


async def main():
    await ask_weather("Seoul")
    await ask_weather("Busan")
    await ask_weather("Jeju")


asyncio.run(main())
