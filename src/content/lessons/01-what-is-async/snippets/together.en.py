import asyncio


async def ask_weather(city):
    print(f"{city}: asked")
    await asyncio.sleep(1)
    print(f"{city}: answered")


async def main():
    await asyncio.gather(
        ask_weather("Seoul"),
        ask_weather("Busan"),
        ask_weather("Jeju"),
    )


asyncio.run(main())
