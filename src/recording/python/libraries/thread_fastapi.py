import asyncio
import time
import httpx
from fastapi import FastAPI

app = FastAPI()

@app.get("/{name}")
def tea(name):
    time.sleep(1)
    return f"tea for {name}"

async def main():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as http:
        orders = [http.get(f"http://tea/{name}") for name in "ABC"]
        print([reply.json() for reply in await asyncio.gather(*orders)])

asyncio.run(main())
