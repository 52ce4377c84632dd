import asyncio


async def fetch_page(n):
    await asyncio.sleep(1)  # the server is answering
    return f"page {n}"


async def main():
    numbers = range(1, 101)
    pages = await asyncio.gather(*map(fetch_page, numbers))
    print(f"{len(pages)} pages here")


asyncio.run(main())
