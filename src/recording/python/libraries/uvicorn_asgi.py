import asyncio, socket
import httpx, uvicorn

async def app(scope, receive, send):
    assert scope["type"] == "http"
    await asyncio.sleep(1)
    await send({"type": "http.response.start", "status": 200})
    await send({"type": "http.response.body", "body": b"tea"})

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
