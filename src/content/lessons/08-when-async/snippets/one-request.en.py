import time


def load_weather():
    time.sleep(1)  # the server is answering
    return "sunny"


print(load_weather())
