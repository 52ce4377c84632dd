import asyncio
import httpx
from fastapi import FastAPI

app = FastAPI()

@app.get("/{name}")
async def tea(name):
    await asyncio.sleep(1)
    print(f"tea for {name}")

async def main():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as http:
        orders = [http.get(f"http://tea/{name}") for name in "ABC"]
        await asyncio.gather(*orders)
    print("all served")

asyncio.run(main())
