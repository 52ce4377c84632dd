import asyncio, socket
import httpx, uvicorn
from fastapi import FastAPI

app = FastAPI()
@app.get("/{name}")
async def tea(name):
    await asyncio.sleep(1)

async def main():
    sock = socket.create_server(("127.0.0.1", 0))
    url = "http://{}:{}".format(*sock.getsockname())
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve([sock]))
    async with httpx.AsyncClient(base_url=url) as http:
        print(await asyncio.gather(http.get("/Ann"), http.get("/Bob")))
    server.should_exit = True
    await serving

asyncio.run(main())
