import asyncio
import aiofiles


async def load(name):
    try:
        async with aiofiles.open(name, encoding="utf-8") as file:
            return await file.read()
    except FileNotFoundError:
        return f"{name} is missing"


async def save(name, text):
    async with aiofiles.open(name, "w", encoding="utf-8") as file:
        await file.write(text)


async def main():
    await save("menu.txt", "coffee")
    await save("price.txt", "4.50")
    names = ["price.txt", "tax.txt", "menu.txt"]
    texts = await asyncio.gather(*map(load, names))
    print(*texts, sep="\n")


asyncio.run(main())
