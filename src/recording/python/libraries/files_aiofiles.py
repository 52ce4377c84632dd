import asyncio
import aiofiles

async def write(name, text, mode="w"):
    async with aiofiles.open(name, mode) as file:
        await file.write(text)

async def read(name):
    async with aiofiles.open(name) as file:
        return [line.strip() async for line in file]

async def main():
    await write("tea.txt", "water\n")
    await write("tea.txt", "leaves\n", mode="a")
    await write("toast.txt", "bread\n")
    print(await asyncio.gather(read("tea.txt"), read("toast.txt")))

asyncio.run(main())
