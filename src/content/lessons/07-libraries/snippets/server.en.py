import asyncio
import httpx
from fastapi import FastAPI
from fastapi.responses import PlainTextResponse

app = FastAPI(default_response_class=PlainTextResponse)


@app.get("/report")
async def report():
    await asyncio.sleep(2)  # waits for the database
    return "report"


@app.get("/hello")
async def hello():
    return "hello"


async def visit(http, path):
    response = await http.get(f"http://app{path}")
    print(response.text)


async def main():
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport) as http:
        paths = ["/report", "/report", "/hello"]
        await asyncio.gather(*(visit(http, path) for path in paths))


asyncio.run(main())
