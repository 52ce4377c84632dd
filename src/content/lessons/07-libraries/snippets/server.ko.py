import asyncio
import httpx
from fastapi import FastAPI
from fastapi.responses import PlainTextResponse

app = FastAPI(default_response_class=PlainTextResponse)


@app.get("/report")
async def report():
    await asyncio.sleep(2)  # DB를 기다리는 시간
    return "보고서"


@app.get("/hello")
async def hello():
    return "안녕하세요"


async def visit(http, path):
    response = await http.get(f"http://app{path}")
    print(response.text)


async def main():
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport) as http:
        paths = ["/report", "/report", "/hello"]
        await asyncio.gather(*(visit(http, path) for path in paths))


asyncio.run(main())
