import time


def load_weather():
    time.sleep(1)  # 서버의 응답을 기다리는 시간
    return "맑음"


print(load_weather())
